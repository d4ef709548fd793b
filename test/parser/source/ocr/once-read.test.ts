import { describe, expect, test } from 'vitest';
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

describe('a strip in which nothing was made out', () => {
  const crowded = (): { page: GreyPicture; strip: Strip } => {
    const own: GreyPicture = { width: 300, height: 100, pixels: new Uint8Array(300 * 100).fill(255) };
    for (let y = 40; y < 59; y++) own.pixels.fill(0, y * 300 + 20, y * 300 + 90);
    // A tail of the line above, as far from the letters as lines of small print are.
    for (let y = 30; y < 36; y++) own.pixels.fill(0, y * 300 + 40, y * 300 + 44);
    const strip = { left: 20, right: 89, top: 40, bottom: 58, baseline: 58, slope: 0, cap: 19, letters: 5 };
    return { page: own, strip: { ...strip, lowercase: 0, widestGap: 3 } };
  };
  /** An engine that makes out nothing in a picture with ink in two places one above the other. */
  const easilyLost: Recogniser = {
    workers: 1,
    recognise({ width, height, pixels }) {
      let tops = 0;
      for (let y = 1; y < height; y++)
        if ([...pixels.subarray(y * width, (y + 1) * width)].some((grey) => grey < 128))
          tops += [...pixels.subarray((y - 1) * width, y * width)].every((grey) => grey >= 128) ? 1 : 0;
      return Promise.resolve(tops === 1 ? [{ text: '$387.20', confidence: 0.9, box: [30, 20, 90, 40] }] : []);
    },
    close: () => Promise.resolve(),
  };

  test('is read again without what reaches into it from the line above', async () => {
    const { page: own, strip } = crowded();
    const [read] = await readOnce(own, [strip], easilyLost, () => undefined);
    expect(read?.words.map(({ text }) => text)).toEqual(['$387.20']);
    expect(read?.strip.isCrowded).toBe(true);
  });

  test('is left alone where it is narrower than a word', async () => {
    const { page: own, strip } = crowded();
    const [read] = await readOnce(own, [{ ...strip, right: 48 }], easilyLost, () => undefined);
    expect(read?.words).toEqual([]);
  });
});
