import { around } from '../layout/box.ts';
import type { Line } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { findBimesters } from '../values/bimester.ts';
import type { Cell } from './movement-cells.ts';
import type { MovementArea } from './movement-tables.ts';
import { joined, type Printed, partOf } from './printed.ts';

/** What a heading among the movements says of all rows below it: cells that each of them would else print itself. */
export type RowGroup = readonly Cell[];

/** Texts that such a heading consists of at most. */
const MOST_TEXTS = 3;
/** How far right of the table's left edge a heading may begin, in points. */
const INDENT = 12;
/** Words around the bimester or the employer of a heading. */
const LABEL =
  /^(?:bimestre|bim|per[ií]odo|patr[oó]n|patronal|empleador|empresa|rfc|r\.?f\.?c|del?|[oº°]|er|do|to)\.?$/iu;
const BEGINNING =
  /^\W*(?:bimestre|bim|per[ií]odo|patr[oó]n|empleador|empresa|rfc|r\.f\.c|(?:\d\S{0,3}|[a-z]+)\s+bim(?:estre)?)(?!\p{L})/iu;
/** A heading whose rows belong to none: "Sin bimestre", "Otros movimientos". */
const OTHERS =
  /^\W*(?:sin (?:bimestre|patr[oó]n|per[ií]odo|referencia)|otr[oa]s (?:movimientos|aportaciones|conceptos))\W*$/iu;
const EMPLOYER = /^\W*(?:patr[oó]n|empleador|empresa|rfc)\b/iu;
const RFC = /(?<![A-ZÑ&\d])[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}(?![A-Z\d])/iu;

/**
 * The cells that a heading gives to the rows below it, none where it ends a group; null where the line is no such
 * heading.
 *
 *     Bimestre 202404                        Patrón: ABC010101AB1
 *     23/09  Aportación patronal   785.20    23/09  Aportación patronal   785.20
 */
export function groupHeading(line: Line, { header, box, sheet }: MovementArea): RowGroup | null {
  const own = line.segments.filter((one) => one.box[0] < box[2] && one.box[2] > box[0]);
  const [first] = own;
  if (!first || own.length > MOST_TEXTS || first.box[0] > header.box[0] + INDENT) return null;
  if (own.some(({ amount }) => amount)) return null;
  const printed = own.length === 1 ? first : joined(own);
  if (OTHERS.test(printed.text)) return [];
  return BEGINNING.test(printed.text) ? cellsIn(printed, sheet.page) : null;
}

function cellsIn(printed: Printed, page: Page): RowGroup | null {
  const { text } = printed;
  const [bimester] = findBimesters(text);
  const rfc = RFC.exec(text);
  if (!bimester && !rfc) return null;
  const rest = text.replace(RFC, ' ').replace(text.slice(bimester?.start ?? 0, bimester?.end ?? 0), ' ');
  const isLabelled = text !== rest.trim() && wordsOf(rest).every((word) => LABEL.test(word));
  if (!isLabelled && !(rfc && EMPLOYER.test(text))) return null;
  if (!/\p{L}{3}/u.test(text.replace(RFC, ''))) return null;
  return [
    ...(bimester ? [cellOf(partOf(printed, bimester.start, bimester.end), 'bimester', page)] : []),
    ...(rfc ? [cellOf(partOf(printed, rfc.index, rfc.index + rfc[0].length), 'employer', page)] : []),
  ];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}.º°]+/gu) ?? [];

const cellOf = (printed: Printed, column: 'bimester' | 'employer', page: Page): Cell => ({
  column,
  page,
  printed,
  box: around(printed.words.map((word) => word.box)),
  segment: null,
});

/** The heading nearest above a table's own header; null where another text stands there. */
export function groupAbove(area: MovementArea): RowGroup | null {
  const above = area.sheet.lines.filter((line) => line.box[3] <= area.header.box[1] + 2).at(-1);
  return above ? groupHeading(above, area) : null;
}

/** The cells of a row with what its group says of it, where it is paid for days and prints no such thing itself. */
export function withGroup(cells: readonly Cell[], group: RowGroup): readonly Cell[] {
  if (group.length === 0 || !cells.some(({ column }) => column === 'days' || column === 'sbc')) return cells;
  const refers = cells.filter(({ column }) => column === 'reference').map(({ printed }) => printed.text);
  const isOpen = ({ column }: Cell) =>
    cells.every((own) => own.column !== column) &&
    refers.every((text) => (column === 'employer' ? !RFC.test(text) : findBimesters(text).length === 0));
  return [...cells, ...group.filter(isOpen)];
}
