import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { kinds, type Running } from './browsers.ts';
import { openTab, type Tab } from './tab.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });
const PATIENCE = 240_000;

/** Whether the sheet shows anything but white. */
const isDrawn = (tab: Tab) =>
  tab.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.sheet canvas');
    if (!canvas || canvas.width < 10) return false;
    const small = new OffscreenCanvas(40, 40);
    const context = small.getContext('2d');
    context?.drawImage(canvas, 0, 0, 40, 40);
    const { data = [] } = context?.getImageData(0, 0, 40, 40) ?? {};
    return [...data].some((byte, i) => i % 4 !== 3 && byte > 0 && byte < 200);
  });

describe.each(kinds)('in $name', ({ name: browserName, launch }) => {
  let running: Running;
  let tab: Tab;

  beforeAll(async () => {
    running = await launch();
  });
  beforeEach(async () => {
    tab = await openTab(running);
    await tab.press('[lang=es].switch-choice');
  });
  afterEach(async () => {
    await tab.page.close();
    const outside = tab.requests.filter((url) => !/^(chrome-extension|moz-extension|blob|data):/.test(url));
    expect([tab.complaints, outside]).toEqual([[], []]);
  });
  afterAll(() => running.browser.close());

  test(
    'a photo of a paper is read on this machine, and its figures stand beside it',
    async () => {
      await tab.give(fixture('scan-photo.jpg'));
      await tab.until(
        'the total',
        async () => (await tab.texts('[data-path="figures.total"]')).length > 0,
        PATIENCE,
      );
      expect(await tab.see('[data-path="figures.total"]')).toContain('1,571,788.06');
      await tab.until('the photo itself on the sheet', () => isDrawn(tab));
      await tab.shot(`pictures/${browserName}-photo`);
      const databases = await tab.page.evaluate(async () => (await indexedDB.databases()).length);
      expect(databases).toBe(0);
    },
    PATIENCE,
  );

  test(
    'a page whose picture lies is read from what it shows, not from its hidden text',
    async () => {
      await tab.give(fixture('scan-misread-layer.pdf'));
      await tab.until('a figure', async () => (await tab.texts('.figure')).length > 0, PATIENCE);
      const truth = JSON.parse(readFileSync(join(corpus, '../truth/scan-misread-layer.json'), 'utf8'));
      const printed = Number(truth.figures.total).toLocaleString('en-US', { minimumFractionDigits: 2 });
      expect(await tab.see('[data-path="figures.total"]')).toContain(printed);
    },
    PATIENCE,
  );
});
