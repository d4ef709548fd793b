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
  hasVote: true,
  shapes: [...drawn].map((character, i) => shape(character, 0.01 * i)),
});

/** A word of one character that is drawn like two, more like the one it was read as. */
const between = (read: string, other: string) => {
  const [own, strange] = [shape(read), shape(other)];
  const mixed = own.map((value, i) => 0.87 * value + 0.49 * (strange[i] ?? 0));
  return { text: read, hasVote: true, shapes: [mixed.map((value) => value / Math.hypot(...mixed))] };
};
const votes = (...words: ReturnType<typeof word>[]) => vote(words).map(({ vote: own }) => own);

test('characters like all others that were read so are confirmed', () => {
  expect(votes(word('206'), word('620'), word('062'))).toEqual([
    { says: 'same' },
    { says: 'same' },
    { says: 'same' },
  ]);
});

test('one that looks like another character speaks against its reading', () => {
  const own = votes(word('206'), word('620'), word('062'), word('200', '206'))[3];
  expect(own).toEqual({ says: 'other', text: '206' });
});

test('a character that nothing on the page is like says nothing', () => {
  expect(votes(word('206'), word('62'), word('60'), word('7', '?'))[3]).toEqual({ says: 'nothing' });
});

test('a word whose characters touch cannot be compared', () => {
  expect(vote([{ text: '206', hasVote: true, shapes: [shape('2'), shape('6')] }])).toEqual([
    { vote: { says: 'nothing' }, clear: null },
  ]);
});

test('a word is clear where each of its characters is like its own and unlike all others', () => {
  const [first, , , blurred] = vote([word('206'), word('620'), word('062'), between('2', '6')]);
  expect(first?.clear?.map(({ character }) => character)).toEqual(['2', '0', '6']);
  expect(blurred).toEqual({ vote: { says: 'same' }, clear: null });
});

test('what was not read by itself is held against the others and speaks for nobody', () => {
  const copies = Array.from({ length: 3 }, () => ({ ...word('200', '206'), hasVote: false }));
  const [read, ...copied] = votes(word('206'), word('620'), word('062'), ...copies).slice(2);
  expect(read).toEqual({ says: 'same' });
  expect(copied).toEqual(Array(3).fill({ says: 'other', text: '206' }));
  expect(votes(...copies)[0]).toEqual({ says: 'nothing' });
});
