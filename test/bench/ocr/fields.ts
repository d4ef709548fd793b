import { movementPairs } from './movement-pairs.ts';
import { type Area, type Field, outcomeOf, readingOf, type Sort } from './outcome.ts';
import type { ScanTruth } from './scan-files.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (isRow(inner) ? inner[key] : undefined), value);
const rowsAt = (value: unknown, path: string): Row[] => {
  const rows = at(value, path);
  return Array.isArray(rows) ? rows.filter(isRow) : [];
};

const identity: readonly (readonly [string, Sort])[] = [
  ['afore', 'text'],
  ['workerType', 'text'],
  ['siefore', 'text'],
  ['worker.name', 'name'],
  ['worker.curp', 'curp'],
  ['worker.nss', 'nss'],
  ['worker.rfc', 'rfc'],
];
const dates = [
  'cutoffDate',
  'summaryPeriod.from',
  'summaryPeriod.to',
  'movementPeriod.from',
  'movementPeriod.to',
];
const flows = ['opening', 'contributions', 'withdrawals', 'returns', 'fees', 'movements', 'closing'];
const cells: readonly (readonly [string, Sort, Area])[] = [
  ['date', 'date', 'movements'],
  ['concept', 'text', 'movements'],
  ['bimester', 'code', 'movements'],
  ['employerRfc', 'rfc', 'movements'],
  ['amount', 'money', 'movements'],
  ['days', 'number', 'sbc'],
  ['sbc', 'money', 'sbc'],
];
const figures: readonly (readonly [string, Sort])[] = [
  ...['rcv', 'rcvIssste', 'housing', 'housingIssste', 'voluntary', 'total'].map(
    (name) => [name, 'money'] as const,
  ),
  ...['sbc.last', 'sbc.average', 'sbc.inferred'].map((name) => [name, 'money'] as const),
  ['sbc.daysCovered', 'number'],
];

/** Every field of one document compared with the truth; rows are paired by what they say, never by their order. */
export function fieldsOf(truth: ScanTruth, document: unknown): Field[] {
  const { statement, meta } = truth;
  const fields: Field[] = [];
  const compare = (path: string, sort: Sort, area: Area, expected: unknown, reading: unknown) => {
    const value = typeof expected === 'string' ? expected : null;
    const outcome = outcomeOf(sort, value, reading, meta.alt[path]);
    fields.push({ path, sort, area, outcome, expected: value, got: readingOf(reading).value });
  };
  if (statement === null) return fields;
  const read = at(document, 'statement');
  for (const [path, sort] of identity)
    compare(`statement.${path}`, sort, 'identity', at(statement, path), at(read, path));
  for (const path of dates)
    compare(`statement.${path}`, 'date', 'dates', at(statement, path), at(read, path));
  for (const [name, value] of Object.entries(statement.balances))
    compare(`statement.balances.${name}`, 'money', 'balances', value, at(read, `balances.${name}`));
  const summary = rowsAt(read, 'summary');
  for (const [i, row] of statement.summary.entries()) {
    const found = summary.find(({ group }) => group === row.group);
    for (const flow of flows)
      compare(`statement.summary.${i}.${flow}`, 'money', 'summary', row[flow], found?.[flow]);
  }
  const groups = new Set(statement.summary.map(({ group }) => group));
  for (const row of summary.filter(({ group }) => typeof group === 'string' && !groups.has(group)))
    for (const flow of ['opening', 'closing'])
      compare(`statement.summary.+.${flow}`, 'money', 'summary', null, row[flow]);
  const movements = rowsAt(read, 'movements');
  const pairs = movementPairs(statement.movements, movements);
  for (const [i, row] of statement.movements.entries())
    for (const [name, sort, area] of cells)
      compare(`statement.movements.${i}.${name}`, sort, area, row[name], movements[pairs[i] ?? -1]?.[name]);
  const paired = new Set(pairs);
  for (const [j, row] of movements.entries())
    if (!paired.has(j)) compare('statement.movements.+.amount', 'money', 'movements', null, row.amount);
  for (const [path, sort] of figures)
    compare(`figures.${path}`, sort, 'figures', at(truth.figures, path), at(document, `figures.${path}`));
  return fields;
}
