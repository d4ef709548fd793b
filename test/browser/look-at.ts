import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds, type Running } from './browsers.ts';
import { openTab, type Tab } from './tab.ts';

/** A state of one of the extension's pages, as somebody's screen shows it. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The extension's page, where it is not the tab's. */
  readonly file?: string;
  /** Whether the picture shows the page to its end. */
  readonly whole?: boolean;
  show(tab: Tab): Promise<unknown>;
}

/** Windows that people have; the last is a laptop's at 200 %. */
export const wide = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };
export const least = { width: 320, height: 640 };
export const tablet = { width: 800, height: 1000 };
export const zoomed = { width: 683, height: 384 };
export const panel = { width: 360, height: 900, file: 'sidepanel.html' };

const manners = [
  { lang: 'es', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'es', theme: 'dark' },
  { lang: 'en', theme: 'light' },
] as const;
const SETTLE_MILLISECONDS = 250;
const PATIENCE = 480_000;

type Manner = (typeof manners)[number];

async function put(tab: Tab, { lang, theme }: Manner): Promise<void> {
  await tab.page.evaluate(
    (wantedLang, wantedTheme) => {
      document.querySelector<HTMLElement>(`[lang=${wantedLang}].switch-choice`)?.click();
      const root = document.documentElement;
      if (root.dataset.theme !== wantedTheme)
        document.querySelector<HTMLElement>('.header .icon-button')?.click();
      // The popup follows the system and has no switch: the attribute is what its style sheets look at.
      root.dataset.theme = wantedTheme;
    },
    lang,
    theme,
  );
  await tab.until('the language asked for', () =>
    tab.page.evaluate((wanted) => document.documentElement.lang === wanted, lang),
  );
  // What the sticky header happens to cover is no smaller for it.
  await tab.page.evaluate(() => scrollTo(0, 0));
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLISECONDS));
}

/** Each screen in both languages and themes: axe finds nothing, nothing scrolls sideways, and a picture is kept to be looked at. */
export function lookAt(screens: readonly Screen[]): void {
  describe.each(kinds)('in $name', ({ name: browser, launch }) => {
    let running: Running;
    beforeAll(async () => {
      running = await launch();
    });
    afterAll(() => running.browser.close());

    /** Firefox draws the same markup: two manners are enough there. */
    const shown = browser === 'chromium' ? manners : manners.slice(0, 2);

    test.each(screens)(
      '$name is accessible in both languages and themes, and never scrolls sideways',
      async ({ name, width, height, file = 'app.html', whole, show }) => {
        const tab = await openTab({ ...running, address: running.address.replace('app.html', file) });
        await tab.page.setViewport({ width, height });
        await show(tab);
        const found: string[] = [];
        for (const manner of shown) {
          const spoken = `${manner.lang}-${manner.theme}`;
          await put(tab, manner);
          await tab.shot(`${browser}/${name}-${spoken}`, whole);
          found.push(...(await tab.axe()).map((complaint) => `${spoken} ${complaint}`));
          const sideways = await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (sideways > 0) found.push(`${spoken} scrolls sideways by ${sideways}`);
        }
        await tab.page.close();
        // The self-test is refused by the policy on purpose, and browsers say so on the console.
        const complaints = file === 'verify.html' ? [] : tab.complaints;
        expect([...found, ...complaints]).toEqual([]);
      },
      PATIENCE,
    );
  });
}
