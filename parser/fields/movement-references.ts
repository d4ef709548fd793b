import { around } from '../layout/box.ts';
import type { Line } from '../layout/sheet.ts';
import type { Word } from '../source/page.ts';
import { findAfores } from '../values/afore-names.ts';
import type { MovementColumn } from '../vocabulary/statement-labels.ts';
import type { Cell, CellLine } from './movement-cells.ts';
import type { MovementHeader } from './movement-tables.ts';
import { printedOf } from './printed.ts';

/** What a numbered reference begins with. */
const BIMESTER = /^(?:19|20)\d{2}\s?[-/]?\s?0[1-6](?!\d)/;
/** How far left of the known references another one may begin, in points. */
const EDGE = 6;

/**
 * The lines again, with text that stands in the column of references taken out of the concepts: "Afore Azteca",
 * "INFONAVIT". The column begins where bimesters do, here or (`known`) in another table below the same header; where
 * none is printed, a second text on a row is the reference.
 *
 *     Interés de vivienda del periodo │ INFONAVIT                │ 482.43
 *     Aportación INFONAVIT 97         │ 202404 - ABC010101AB1    │ 890.15
 */
export function settleReferences(
  lines: readonly (readonly [Line, CellLine | null])[],
  header: MovementHeader,
  known: number | null,
): ReadonlyMap<Line, CellLine> {
  const settled = new Map<Line, CellLine>();
  const heads = header.columns.some((column) => column.name === 'reference');
  const conceptFirst = conceptComesFirst(header);
  const left = referencesBegin(lines) ?? known;
  for (const [line, own] of lines) {
    if (!own) continue;
    const isReference = (cell: Cell, i: number) =>
      left !== null ? begins(cell, left, conceptFirst) : heads && conceptFirst && isSecondText(own.cells, i);
    const cells = own.cells.flatMap((cell, i) => {
      if (cell.column !== 'concept') return [cell];
      if (isReference(cell, i)) return [{ ...cell, column: 'reference' as const }];
      return parted(cell, left, own.cells.length === 1);
    });
    settled.set(line, { ...own, cells });
  }
  return settled;
}

/** Where the numbered references of these lines begin, in points from the left; null where none is printed. */
export function referencesBegin(lines: readonly (readonly [Line, CellLine | null])[]): number | null {
  const numbered = lines.flatMap(([, line]) =>
    line ? line.cells.filter((cell) => cell.column === 'reference' && BIMESTER.test(cell.printed.text)) : [],
  );
  return numbered.length > 0 ? Math.min(...numbered.map((cell) => cell.box[0])) : null;
}

/** A cell whose words run on into the column of references, as two; one alone on its line may just be long. */
function parted(cell: Cell, left: number | null, isAlone: boolean): Cell[] {
  const { words } = cell.printed;
  const from = left === null ? -1 : words.findIndex(({ box }) => Math.abs(box[0] - left) <= EDGE / 2);
  if (from <= 0) return [cell];
  if (isAlone && !refers(words.slice(from))) return [cell];
  return [part(cell, words.slice(0, from), 'concept'), part(cell, words.slice(from), 'reference')];
}

/** Whether words are a reference beyond doubt: an employer, a bimester, the name of an AFORE. */
function refers(words: readonly Word[]): boolean {
  const { text } = printedOf(words);
  return EMPLOYER.test(text) || BIMESTER.test(text) || findAfores(text).length > 0;
}
const EMPLOYER = /(?<![A-ZÑ&\d])[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}(?![A-Z\d])/i;

function part(cell: Cell, words: readonly Word[], column: 'concept' | 'reference'): Cell {
  return { ...cell, column, printed: printedOf(words), box: around(words.map((word) => word.box)) };
}

/** Whether a cell begins where references do, or beyond where nothing else stands there. */
function begins(cell: Cell, left: number, conceptFirst: boolean): boolean {
  return conceptFirst ? cell.box[0] >= left - EDGE : Math.abs(cell.box[0] - left) <= EDGE;
}

function conceptComesFirst({ columns }: MovementHeader): boolean {
  const reference = columns.findIndex(({ name }) => name !== null && referring.has(name));
  return reference < 0 || columns.findIndex(({ name }) => name === 'concept') < reference;
}
const referring: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['reference', 'bimester', 'employer']);

function isSecondText(cells: readonly Cell[], index: number): boolean {
  return cells.slice(0, index).some((cell) => cell.column === 'concept');
}
