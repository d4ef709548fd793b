import { expect, test } from 'vitest';
import type { Turn } from '../../../parser/source/page.ts';
import { upright } from '../../../parser/source/upright.ts';
import { draw, firstPage, rawPdf } from './raw-pdf.ts';

const LINES = draw('SALDO TOTAL', 100, 700) + draw('26,393.70', 400, 700) + draw('Retiro', 100, 650);

/** The same lines on a page turned by its dictionary. */
const displayedTurned = (degrees: number) => rawPdf({ pages: [LINES], page: `/Rotate ${degrees}` });

/** The same lines drawn sideways on an upright sheet that was made for it. */
function drawnTurned(degrees: 90 | 180 | 270): Uint8Array {
  const matrix = { 90: '0 -1 1 0 0 612', 180: '-1 0 0 -1 612 792', 270: '0 1 -1 0 792 0' }[degrees];
  const box = degrees === 180 ? '[0 0 612 792]' : '[0 0 792 612]';
  return rawPdf({ pages: [`q ${matrix} cm ${LINES} Q`], page: `/MediaBox ${box}` });
}

test('a page that reads from left to right stays as it is', async () => {
  const page = await firstPage(rawPdf({ pages: [LINES] }));
  expect(page.turned).toBe(0);
  expect(upright(page).page).toBe(page);
});

test.each([90, 180, 270])('a page displayed turned by %i degrees says how its text runs', async (degrees) => {
  const page = await firstPage(displayedTurned(degrees));
  expect([page.rotation, page.turned]).toEqual([degrees, degrees]);
  expect([page.width, page.height]).toEqual(degrees === 180 ? [612, 792] : [792, 612]);
});

test.each([90, 180, 270] as const)(
  'text drawn turned by %i degrees reads as on an upright page',
  async (degrees) => {
    const plain = await firstPage(rawPdf({ pages: [LINES] }));
    const page = await firstPage(drawnTurned(degrees));
    expect(page.turned).toBe(degrees);
    const { words } = upright(page).page;
    expect(words.map(({ text }) => text)).toEqual(plain.words.map(({ text }) => text));
    for (const [i, word] of words.entries()) {
      for (const [side, value] of word.box.entries())
        expect(value).toBeCloseTo(plain.words[i]?.box[side] ?? Number.NaN, 3);
    }
  },
);

test.each([90, 180, 270] as const)(
  'a box turned upright by %i degrees finds its way back to the display',
  async (degrees) => {
    const page = await firstPage(drawnTurned(degrees));
    const { page: reading, toDisplay } = upright(page);
    for (const [i, { box }] of reading.words.entries()) {
      expect(toDisplay(box).map((side) => Math.round(side * 1000))).toEqual(
        page.words[i]?.box.map((side) => Math.round(side * 1000)),
      );
    }
  },
);

test('text that a turned page compensates for is upright', async () => {
  const page = await firstPage(rawPdf({ pages: [`q 0 1 -1 0 762 0 cm ${LINES} Q`], page: '/Rotate 90' }));
  const turned: Turn = page.turned;
  expect(turned).toBe(0);
  expect(page.words.map(({ text }) => text)).toContain('26,393.70');
});

test('vertical text at the side of an upright page is left out, and so is a slanted stamp', async () => {
  const side = 'BT /F1 8 Tf 0 1 -1 0 20 100 Tm (Folio 123) Tj ET';
  const stamp = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 200 Tm (COPIA) Tj ET';
  const page = await firstPage(rawPdf({ pages: [`${LINES}${side}${stamp}`] }));
  expect(page.words.map(({ text }) => text)).toEqual(['SALDO', 'TOTAL', '26,393.70', 'Retiro']);
});
