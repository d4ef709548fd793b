import { expect, test } from 'vitest';
import { backgroundOf } from '../../../../parser/source/picture/background.ts';
import { inkShare } from '../../../../parser/source/picture/ink-mask.ts';

const [WIDTH, HEIGHT, TILE] = [480, 480, 16];

/** How dark the ink of a white page is against it, by the level of each place. */
function shareOf(levelAt: (x: number, y: number) => number): number {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0, at = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++, at++) pixels[at] = levelAt(x, y);
  const picture = { width: WIDTH, height: HEIGHT, pixels };
  return inkShare(picture, backgroundOf(picture, TILE, 2), 12) ?? 1;
}

const isRow = (y: number) => y % 96 >= 64;
const isText = (x: number, y: number) => x < 96 && y % 96 >= 12 && y % 96 < 20 && x % 8 < 3;

test('shaded rows with grain are not taken for the ink of a page', () => {
  const grain = (x: number, y: number) => ((x * 7 + y * 13) % 11) - 5;
  const share = shareOf((x, y) => (isText(x, y) ? 30 : isRow(y) ? 215 + grain(x, y) * 3 : 250));
  expect(share).toBeLessThan(0.3);
});

test('print that is grey everywhere is the ink of its page', () => {
  expect(shareOf((x, y) => (isText(x, y) ? 150 : 250))).toBeGreaterThan(0.5);
});
