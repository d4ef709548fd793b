/** What stands in one cell: a text, a number with the decimals it is shown with, a day, or nothing. */
export type Cell =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly digits: string }
  | { readonly is: 'day'; readonly day: string }
  | null;

/** A table with a name, a heading for each column, and rows as long as the headings. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A text as it is; nothing where there is none. */
export function text(value: string | null): Cell {
  return value === null || value === '' ? null : { is: 'text', text: value };
}

/** A number of the contract (`"-26393.70"`, 300); anything else that is written there stays a text. */
export function number(value: string | number | null): Cell {
  if (value === null) return null;
  const digits = String(value);
  return NUMBER.test(digits) ? { is: 'number', digits } : text(digits);
}

/** A day of the contract; anything else that is written there stays a text. */
export function day(value: string | null): Cell {
  return value !== null && DAY.test(value) ? { is: 'day', day: value } : text(value);
}
