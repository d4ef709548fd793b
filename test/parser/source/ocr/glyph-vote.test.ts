import { expect, test } from 'vitest';
import { vote } from '../../../../parser/source/ocr/glyph-vote.ts';

/** Shapes of an alphabet of three, each with a little of its own noise. */
const SHAPES: Readonly<Record<string, readonly number[]>> = {
  '0': [1, 0, 0, 0],
  '6': [0, 1, 0, 0],
  '2': [0, 0, 1, 0],
};
const shape = (character: string, noise = 0) => {
  const own = Float32Array.from(SHAPES[character] ?? [0, 0, 0, 1], (value) => value + noise);
  const length = Math.hypot(...own);
  return own.map((value) => value / length);
};
const word = (text: string, drawn = text) => ({
  text,
  shapes: [...drawn].map((character, i) => shape(character, 0.01 * i)),
});

test('characters like all others that were read so are confirmed', () => {
  expect(vote([word('206'), word('620'), word('062')])).toEqual([
    { says: 'same' },
    { says: 'same' },
    { says: 'same' },
  ]);
});

test('one that looks like another character speaks against its reading', () => {
  const votes = vote([word('206'), word('620'), word('062'), word('200', '206')]);
  expect(votes[3]).toEqual({ says: 'other', text: '206' });
});

test('a character that nothing on the page is like says nothing', () => {
  expect(vote([word('206'), word('62'), word('60'), word('7', '?')])[3]).toEqual({ says: 'nothing' });
});

test('a word whose characters touch cannot be compared', () => {
  expect(vote([{ text: '206', shapes: [shape('2'), shape('6')] }])).toEqual([{ says: 'nothing' }]);
});
