import { expect, test } from 'vitest';
import { openTiff } from '../../../../parser/source/picture/tiff.ts';

const ORIENTATION = 274;
const ACROSS = 282;
const DOWN = 283;
const [SHORT, RATIONAL] = [3, 5];
const [WIDTH, HEIGHT] = [4, 2];

/** A TIFF of grey pages, 4 by 2 pixels, whose first pixel is black; with what each page says of itself. */
function tiffOf(pages: readonly Readonly<Record<number, number>>[]): Uint8Array {
  const bytes: number[] = [0x49, 0x49, 42, 0];
  const long = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, 0];
  const pixels = [0, ...Array<number>(WIDTH * HEIGHT - 1).fill(255)];
  bytes.push(...long(8));
  for (const [at, said] of pages.entries()) {
    const tags: Record<number, number> = {
      256: WIDTH,
      257: HEIGHT,
      258: 8,
      259: 1,
      262: 1,
      273: 0,
      277: 1,
      278: HEIGHT,
      279: WIDTH * HEIGHT,
      ...said,
    };
    const entries = Object.entries(tags).map(([tag, value]): [number, number] => [Number(tag), value]);
    const start = bytes.length;
    const behind = start + 2 + 12 * entries.length + 4;
    const rationals = entries.filter(([tag]) => tag === ACROSS || tag === DOWN);
    const end = behind + 8 * rationals.length + pixels.length;
    bytes.push(entries.length, 0);
    for (const [tag, value] of entries) {
      const kind = rationals.some(([one]) => one === tag) ? RATIONAL : SHORT;
      const place = behind + 8 * rationals.findIndex(([one]) => one === tag);
      const told = kind === RATIONAL ? place : tag === 273 ? end - pixels.length : value;
      bytes.push(tag & 255, tag >> 8, kind, 0, ...long(1), ...long(told));
    }
    bytes.push(...long(at + 1 < pages.length ? end : 0));
    for (const [, value] of rationals) bytes.push(...long(value), ...long(1));
    bytes.push(...pixels);
  }
  return new Uint8Array(bytes);
}

/** The one page's size, and where its black pixel is. */
async function seen(said: Readonly<Record<number, number>>) {
  const [page] = await openTiff(tiffOf([said]), 9);
  const picture = await page?.decode();
  const at = picture?.data.findIndex((level, place) => place % 4 === 0 && level === 0) ?? -1;
  return { told: [page?.width, page?.height], size: [picture?.width, picture?.height], black: at / 4 };
}

test('a page is as it is stored where it says nothing else', async () => {
  expect(await seen({})).toEqual({ told: [4, 2], size: [4, 2], black: 0 });
});

test('a page is turned and mirrored as it says, its size told before it is decoded', async () => {
  expect(await seen({ [ORIENTATION]: 6 })).toEqual({ told: [2, 4], size: [2, 4], black: 1 });
  expect(await seen({ [ORIENTATION]: 2 })).toEqual({ told: [4, 2], size: [4, 2], black: 3 });
});

test('a fax of coarse rows gets square pixels; a resolution that makes no sense is passed over', async () => {
  expect(await seen({ [ACROSS]: 204, [DOWN]: 98 })).toMatchObject({ told: [4, 4], size: [4, 4] });
  expect(await seen({ [ACROSS]: 100, [DOWN]: 200 })).toMatchObject({ told: [8, 2], size: [8, 2] });
  expect(await seen({ [ACROSS]: 300, [DOWN]: 1 })).toMatchObject({ size: [4, 2] });
});

test('no more pages than asked for are given', async () => {
  expect(await openTiff(tiffOf([{}, {}, {}]), 2)).toHaveLength(2);
});
