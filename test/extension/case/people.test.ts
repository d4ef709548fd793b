import { expect, test } from 'vitest';
import { type Identity, peopleOf } from '../../../extension/case/people.ts';

const nobody: Identity = { curp: null, nss: null, name: null };
const groups = (...papers: readonly Partial<Identity>[]) =>
  peopleOf(papers.map((identity, id) => ({ item: id, id, identity: { ...nobody, ...identity } }))).map(
    ({ papers: own }) => own,
  );

test('papers with one CURP are one person, whatever else they print', () => {
  expect(groups({ curp: 'A', name: 'ANA LUNA' }, { curp: 'A', name: 'ANA L' })).toEqual([[0, 1]]);
});

test('different names are kept apart, whichever order the words come in', () => {
  expect(groups({ name: 'ANA LUNA' }, { name: 'LUNA ANA' }, { name: 'EVA SOL' })).toEqual([[0, 1], [2]]);
});

test('a CURP that differs parts what one name would join', () => {
  expect(groups({ curp: 'A', name: 'ANA LUNA' }, { curp: 'B', name: 'ANA LUNA' })).toEqual([[0], [1]]);
});

test('a paper that joins two who differ belongs to neither for sure, and stays apart', () => {
  expect(groups({ curp: 'A', nss: '1' }, { curp: 'B', nss: '2' }, { nss: '1' })).toEqual([[0, 2], [1]]);
});

test('a paper without a name joins the only person there is, and nobody where there are two', () => {
  expect(groups({ name: 'ANA LUNA' }, {})).toEqual([[0, 1]]);
  expect(groups({ name: 'ANA LUNA' }, { name: 'EVA SOL' }, {})).toEqual([[0], [1], [2]]);
});
