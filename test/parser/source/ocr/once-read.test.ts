import { expect, test } from 'vitest';
import { readOnce } from '../../../../parser/source/ocr/once-read.ts';
import type { Recogniser } from '../../../../parser/source/ocr/recogniser.ts';
import type { Strip } from '../../../../parser/source/ocr/strips.ts';
import type { GreyPicture } from '../../../../parser/source/picture/grey-picture.ts';

const page: GreyPicture = { width: 300, height: 200, pixels: new Uint8Array(300 * 200).fill(255) };

/** A black bar as high as a capital where a word stands. */
function bar(left: number, top: number, width: number): Strip {
  for (let y = top; y < top + 19; y++) page.pixels.fill(0, y * 300 + left, y * 300 + left + width);
  const bottom = top + 18;
  return {
    left,
    right: left + width - 1,
    top,
    bottom,
    baseline: bottom,
    slope: 0,
    cap: 19,
    letters: 5,
    lowercase: 0,
    widestGap: 3,
  };
}

const strips = [bar(20, 20, 60), bar(20, 60, 60), bar(150, 100, 60), bar(20, 140, 90)];

/** An engine that reads the same text in every row of what it is given, and counts the rows. */
function engine(text: string) {
  let rows = 0;
  const recogniser: Recogniser = {
    workers: 1,
    recognise({ width, height, pixels }) {
      const found = [];
      for (let y = 1; y < height; y++) {
        const isTop = (pixels[y * width + 40] ?? 255) < 128 && (pixels[(y - 1) * width + 40] ?? 255) >= 128;
        if (isTop) found.push({ text, confidence: 0.9, box: [30, y, 60, y + 19] as const });
      }
      rows += found.length;
      return Promise.resolve(found);
    },
    close: () => Promise.resolve(),
  };
  return { recogniser, rowsRead: () => rows };
}

const read = (text: string) => {
  const { recogniser, rowsRead } = engine(text);
  return readOnce(page, strips, recogniser, () => undefined).then((words) => ({ words, rows: rowsRead() }));
};

test('words of strips that look like one that was read are taken over, at their own place', async () => {
  const { words, rows } = await read('Subtotal');
  expect(rows).toBe(2);
  expect(words.map(({ copied }) => copied)).toEqual([false, true, true, false]);
  const [first, , third] = words.map(({ words: [word] }) => word);
  expect(third).toEqual({ ...first, left: (first?.left ?? 0) + 130, right: (first?.right ?? 0) + 130 });
});

test('amounts are taken over too: they are read a second time', async () => {
  const { words, rows } = await read('1,234.00');
  expect(rows).toBe(2);
  expect(words.every(({ words: [word] }) => word?.text === '1,234.00')).toBe(true);
});

test('a name with a figure in it is read wherever it stands', async () => {
  const { words, rows } = await read('No.1');
  expect(rows).toBe(4);
  expect(words.some(({ copied }) => copied)).toBe(false);
});
