import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Answering, answeringIn } from './answering.ts';
import type { Kind, Running } from './browsers.ts';
import { newDownloads } from './saved-file.ts';
import { openTab, type Tab } from './tab.ts';
import { openWayOut, type WayOut } from './way-out.ts';

/** What the tests of a group work with; the tab is a fresh one for each. */
export interface InBrowser {
  readonly running: Running;
  readonly way: WayOut;
  /** The folder in which the browser saves. */
  readonly downloads: string;
  readonly tab: Tab;
  readonly answer: Answering;
  /** Goes to one of the four steps by its number. */
  step(number: number): Promise<void>;
}

const present = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('asked for before the browser was there');
  return thing;
};

/** A browser for a group of tests; after each of them nothing was complained about, and nothing had left the extension. */
export function useBrowser({ launch }: Pick<Kind, 'launch'>): InBrowser {
  const downloads = newDownloads();
  let way: WayOut | undefined;
  let running: Running | undefined;
  let tab: Tab | undefined;
  const theTab = () => present(tab);
  beforeAll(async () => {
    way = await openWayOut();
    running = await launch({ proxy: way.port, downloads });
  });
  beforeEach(async () => {
    tab = await openTab(present(running));
    await tab.press('[lang=es].switch-choice');
  });
  afterEach(async () => {
    await theTab().page.close();
    const outside = theTab().requests.filter(
      (url) => !/^(chrome-extension|moz-extension|blob|data):/.test(url),
    );
    expect([theTab().complaints, outside, present(way).asked()]).toEqual([[], [], []]);
  });
  afterAll(async () => {
    await running?.browser.close();
    await way?.close();
  });
  return {
    downloads,
    get running() {
      return present(running);
    },
    get way() {
      return present(way);
    },
    get tab() {
      return theTab();
    },
    get answer() {
      return answeringIn(theTab());
    },
    step: (number) => theTab().press(`.steps li:nth-child(${number}) .step-link`),
  };
}
