import { expect, test } from 'vitest';
import { withoutCrumbs } from '../../../../parser/source/ocr/crumbs.ts';

const word = (text: string, left: number, top: number, isCrumb = false) => ({
  isCrumb,
  word: { text, box: [left, top, left + 9, top + 9] as const, confidence: isCrumb ? 0 : 1 },
});
const column = [word('59', 450, 100), word('61', 451, 113)];
const kept = (...words: Parameters<typeof withoutCrumbs>[0]) => withoutCrumbs(words).map(({ text }) => text);

test('two figures that are not sure stay where they stand in a column of such', () => {
  expect(kept(...column, word('61', 450, 126, true))).toEqual(['59', '61', '61']);
});

test('they are a crumb beside that column, and where there is none', () => {
  expect(kept(...column, word('61', 457, 126, true))).toEqual(['59', '61']);
  expect(kept(word('59', 450, 100), word('61', 450, 126, true))).toEqual(['59']);
});

test('other marks that nobody can make out are crumbs anywhere', () => {
  expect(kept(...column, word('6', 450, 126, true), word('-r', 450, 139, true))).toEqual(['59', '61']);
});

test('an initial right before a name in capitals stays, one further off is a crumb', () => {
  const name = word('REFUGIO', 120, 100);
  expect(kept(word('J.', 104, 100, true), name)).toEqual(['J.', 'REFUGIO']);
  expect(kept(word('J.', 90, 100, true), name)).toEqual(['REFUGIO']);
  expect(kept(word('J,', 104, 100, true), name)).toEqual(['REFUGIO']);
});
