import { expect, test } from 'vitest';
import type { Recogniser } from '../../../../parser/source/ocr/recogniser.ts';
import { readStrips } from '../../../../parser/source/ocr/strip-words.ts';

const page = { width: 200, height: 60, pixels: new Uint8Array(200 * 60).fill(255) };
const strip = {
  left: 20,
  right: 120,
  top: 20,
  bottom: 36,
  baseline: 36,
  slope: 0,
  cap: 16,
  letters: 9,
  lowercase: 0,
  widestGap: 2,
};

test('a minus is the same sign in whatever way the engine writes it: the look at its shape must not miss one', async () => {
  const engine: Recogniser = {
    workers: 1,
    recognise: async () => [{ text: '—$233.61', box: [30, 20, 110, 40], confidence: 0.9 }],
    close: async () => undefined,
  };
  const setting = { cap: 16, weight: 1, beside: 0.5 };
  const [read] = await readStrips(page, [strip], engine, { setting, manner: {} });
  expect(read?.words.map(({ text }) => text)).toEqual(['-$233.61']);
});
