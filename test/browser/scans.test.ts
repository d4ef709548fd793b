import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from './browsers.ts';
import { lockedPicture, picturedRecipe } from './papers-to-give.ts';
import type { Tab } from './tab.ts';
import { useBrowser } from './use-browser.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });
const photo = fixture('scan-photo.jpg').bytes;
/** A machine that does much else takes long over letters. */
const PATIENCE = 480_000;

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
  const at = useBrowser({ launch });
  const isRead = () =>
    at.tab.until(
      'the total of the photo',
      async () =>
        (await at.tab.texts('[data-path="figures.total"]')).some((text) => text.includes('1,571,788.06')),
      PATIENCE,
    );

  test(
    'a scan behind a password asks for it, and is read with the right one alone',
    async () => {
      await at.tab.drop(await lockedPicture('cerrado.pdf', photo, 'secreta'));
      await at.tab.see('.password input');
      await at.tab.page.type('.password input', 'otra');
      await at.tab.keys('Enter');
      expect(await at.tab.see('.password [role=alert]')).toContain('no abrió el archivo');
      await at.tab.page.type('.password input', 'secreta');
      await at.tab.keys('Enter');
      await isRead();
    },
    PATIENCE,
  );

  test(
    'a scan that is cancelled while its letters are read stops: no worker is left, and it can be read again',
    async () => {
      const paper = '[data-paper="scan-photo.jpg"]';
      await at.tab.drop({ name: 'scan-photo.jpg', bytes: photo });
      await at.tab.until(
        'its letters to be read',
        async () => (await at.tab.see(paper)).includes('letras'),
        PATIENCE,
      );
      expect(at.tab.page.workers().length).toBeGreaterThan(0);
      await at.tab.keys('Escape');
      await at.tab.see('dialog[open]');
      await at.tab.keys('Enter');
      expect(await at.tab.see(`${paper}.paper-cancelled`)).toContain('Lo que ya se leyó sigue aquí');
      await at.tab.until('no worker', async () => at.tab.page.workers().length === 0);
      await at.tab.press(`${paper} .paper-actions button`);
      await isRead();
    },
    PATIENCE,
  );

  test(
    'a photo of something else says that it is no statement, and what can be done instead',
    async () => {
      await at.tab.drop(picturedRecipe('receta.png'));
      await at.tab.until(
        'its end',
        async () => (await at.tab.texts('[data-paper="receta.png"].paper-read')).length > 0,
        PATIENCE,
      );
      expect(await at.tab.see('[data-paper="receta.png"]')).toContain('no parece un estado de cuenta');
      expect(await at.tab.axe()).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'a photo of a paper is read on this machine, and its figures stand beside it',
    async () => {
      await at.tab.give({ name: 'scan-photo.jpg', bytes: photo });
      await at.tab.until(
        'the total',
        async () => (await at.tab.texts('[data-path="figures.total"]')).length > 0,
        PATIENCE,
      );
      expect(await at.tab.see('[data-path="figures.total"]')).toContain('1,571,788.06');
      await at.tab.until('the photo itself on the sheet', () => isDrawn(at.tab));
      await at.tab.shot(`pictures/${browserName}-photo`);
      const databases = await at.tab.page.evaluate(async () => (await indexedDB.databases()).length);
      expect(databases).toBe(0);
    },
    PATIENCE,
  );

  test(
    'a page whose picture lies is read from what it shows, not from its hidden text',
    async () => {
      await at.tab.give(fixture('scan-misread-layer.pdf'));
      await at.tab.until('a figure', async () => (await at.tab.texts('.figure')).length > 0, PATIENCE);
      const truth = JSON.parse(readFileSync(join(corpus, '../truth/scan-misread-layer.json'), 'utf8'));
      const printed = Number(truth.figures.total).toLocaleString('en-US', { minimumFractionDigits: 2 });
      expect(await at.tab.see('[data-path="figures.total"]')).toContain(printed);
    },
    PATIENCE,
  );
});
