import { factInWords } from '../case/fact-in-words.ts';
import { factName } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import type { CaseFact, CaseFile } from './case-file.ts';
import { cellFormOf } from './cell-form.ts';
import { weakestOf } from './standing.ts';
import { type Cell, day, number, type Table, text } from './table.ts';

function factCell({ fact, value }: CaseFact): Cell {
  const form = cellFormOf(fact);
  if (typeof value === 'object' || form === 'words') return text(factInWords(fact, value));
  return form === 'day' ? day(String(value)) : number(String(value));
}

const pagesOf = (pages: readonly (number | null)[]) =>
  [...new Set(pages.flatMap((page) => page ?? []))].sort((one, other) => one - other).join(', ');

/** The facts behind the result, each with where it came from. */
export function factsTable({ facts }: CaseFile): Table {
  return {
    name: t('exports.table.facts'),
    columns: [
      t('exports.column.fact'),
      t('exports.column.value'),
      t('exports.column.origin'),
      t('exports.column.paper'),
      t('exports.column.page'),
      t('exports.column.standing'),
    ],
    rows: facts.map((fact) => {
      const { origin } = fact;
      const beginning = [text(factName(fact.fact)), factCell(fact)];
      if (origin.is === 'told') return [...beginning, text(t('exports.told')), null, null, null];
      return [
        ...beginning,
        text(t('exports.read')),
        text(origin.file),
        text(pagesOf(origin.evidence.map(({ reading }) => reading.page))),
        text(t(weakestOf(origin.evidence).word)),
      ];
    }),
  };
}
