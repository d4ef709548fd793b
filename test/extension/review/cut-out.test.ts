import { expect, test } from 'vitest';
import { pixelsOf, regionAround } from '../../../extension/review/cut-out.tsx';

const page = { width: 600, height: 800 };

test('a value is cut out of a page drawn in as many pixels as its picture has', () => {
  const region = regionAround([400, 200, 500, 210], page, 300);
  expect(region).toEqual({ left: 224, top: 190, width: 300, height: 30 });
  expect(pixelsOf(region, page, { width: 1800 })).toEqual([672, 570, 900, 90]);
  expect(pixelsOf(region, page, { width: 1200 })).toEqual([448, 380, 600, 60]);
});

test('a cut-out stays on its page', () => {
  expect(regionAround([580, 790, 600, 800], page, 300)).toMatchObject({ left: 300, top: 770 });
});
