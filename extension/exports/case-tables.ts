import { t } from '../words/t.ts';
import type { CaseFile } from './case-file.ts';
import { factsTable } from './facts-table.ts';
import { checksTable, movementsTable, papersTable, valuesTable } from './paper-tables.ts';
import { benefitsTable, conditionsTable, sumsTable, warningsTable } from './result-tables.ts';
import { type Cell, type Table, text } from './table.ts';

type Place = number | null;

/** One table inside another: where its name, value, standing, paper, page and explanation stand. */
function partOf({ name, rows }: Table, places: readonly Place[]): readonly (readonly Cell[])[] {
  return rows.map((row) => [
    text(name),
    ...places.map((place) => (place === null ? null : (row[place] ?? null))),
  ]);
}

/** The whole case in one table, a line for each value, fact, outcome and condition: what a CSV file can hold. */
export function longTable(file: CaseFile): Table {
  return {
    name: t('exports.table.all'),
    columns: [
      t('exports.column.what'),
      t('exports.column.label'),
      t('exports.column.value'),
      t('exports.column.standing'),
      t('exports.column.paper'),
      t('exports.column.page'),
      t('exports.column.printed'),
      t('exports.column.note'),
    ],
    rows: [
      ...partOf(benefitsTable(file), [0, 2, 1, null, null, null, null]),
      ...partOf(conditionsTable(file), [1, 2, null, null, null, null, 0]),
      ...partOf(factsTable(file), [0, 1, 5, 3, 4, null, 2]),
      ...partOf(valuesTable(file), [1, 2, 3, 0, 4, 5, 6]),
    ],
  };
}

/** The sheets of a workbook, the outcome first. */
export function sheetsOf(file: CaseFile): readonly Table[] {
  const tables = [
    benefitsTable(file),
    conditionsTable(file),
    sumsTable(file),
    factsTable(file),
    warningsTable(file),
    valuesTable(file),
    movementsTable(file),
    checksTable(file),
    papersTable(file),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
