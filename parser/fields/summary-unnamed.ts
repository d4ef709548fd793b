import type { SummaryFlow } from '../contract.ts';
import type { PlacedAmount } from './place.ts';
import { closes, type SummaryCells } from './summary-cells.ts';

/** A row of the summary with amounts in columns whose heading is not known. */
export interface OpenCells extends SummaryCells {
  readonly unnamed: readonly { readonly column: number; readonly amount: PlacedAmount }[];
}

/** The flows between the two balances, in the order in which they are usually printed. */
const flowsBetween: readonly SummaryFlow[] = ['contributions', 'withdrawals', 'returns', 'fees'];

/**
 * The rows with their unnamed columns named: the one way, in printed order or any other, in which every row closes.
 * Where no way closes every row, the unnamed amounts are left out.
 */
export function namedByArithmetic(rows: readonly OpenCells[]): SummaryCells[] {
  const columns = [...new Set(rows.flatMap((row) => row.unnamed.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  if (columns.length === 0) return [...rows];
  const last = Math.max(...rows.map((row) => row.cells.size + row.unnamed.length)) - 1;
  const possible: readonly SummaryFlow[] = [
    ...(columns.includes(0) ? (['opening'] as const) : []),
    ...flowsBetween,
    ...(columns.includes(last) ? (['closing'] as const) : []),
  ];
  const missing = possible.filter((flow) =>
    rows.every(({ cells, unnamed }) => unnamed.length === 0 || !cells.has(flow)),
  );
  for (const names of arrangements(missing, columns.length)) {
    const named = rows.map((row) => withNames(row, columns, names));
    if (
      named.every((row) => closes(row) === true) &&
      named.some((row) => [...row.cells.values()].some(({ cents }) => cents !== 0))
    )
      return named;
  }
  return [...rows];
}

function withNames(row: OpenCells, columns: readonly number[], names: readonly SummaryFlow[]): SummaryCells {
  const cells = new Map(row.cells);
  for (const { column, amount } of row.unnamed) {
    const name = names[columns.indexOf(column)];
    if (name) cells.set(name, amount);
  }
  return { ...row, cells };
}

/** Every choice of `length` flows in order, the printed order first. */
function arrangements(flows: readonly SummaryFlow[], length: number): SummaryFlow[][] {
  if (length === 0) return [[]];
  return flows.flatMap((flow, i) =>
    arrangements([...flows.slice(0, i), ...flows.slice(i + 1)], length - 1).map((rest) => [flow, ...rest]),
  );
}
