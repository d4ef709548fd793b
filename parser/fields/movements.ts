import type { Movement } from '../contract.ts';
import type { Segment } from '../layout/sheet.ts';
import { conceptsInFull } from './concepts-in-full.ts';
import { withEmployersAlike } from './employers-alike.ts';
import type { LabelTexts } from './label-hits.ts';
import { legibleConcepts } from './legible-concepts.ts';
import { readCards } from './movement-cards.ts';
import { readFeed } from './movement-feed.ts';
import { movementOf } from './movement-of-row.ts';
import { referencesBegin } from './movement-references.ts';
import { type AreaCells, type Carried, cellsWithin, type MovementRow, rowsOf } from './movement-rows.ts';
import { movementAreas } from './movement-tables.ts';

/** The movements in printed order over all pages, and the segments that they take. */
export function readMovements(texts: readonly LabelTexts[]): {
  movements: Movement[];
  taken: ReadonlySet<Segment>;
} {
  let carried: Carried = { section: null, group: [], announced: false };
  const rows: MovementRow[] = [];
  const areas = movementAreas(texts).map(cellsWithin);
  const references = new Map(areas.flatMap(referencesOf));
  let ended = false;
  for (const area of areas) {
    if (ended && area.area.carried) continue;
    ended = area.ended;
    const heading = headingOf(area);
    const read = rowsOf(area, carried, heading === null ? null : (references.get(heading) ?? null));
    const last = rows.at(-1);
    if (read.beginsCut && last && last.page !== area.area.sheet.page)
      rows[rows.length - 1] = { ...last, cut: true };
    rows.push(...read.rows);
    carried = read.carried;
  }
  const isScan = texts.some(({ sheet }) => sheet.page.source === 'ocr');
  // On a scan headings of cards whose edge is torn pass for a table's: what makes more movements is what it is.
  const cards = rows.length === 0 || isScan ? readCards(texts) : [];
  if (cards.length > rows.length) rows.splice(0, rows.length, ...cards);
  if (rows.length === 0) rows.push(...readFeed(texts.map(({ sheet }) => sheet)));
  const taken = new Set(
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell.segment ? [cell.segment] : []))),
  );
  return { movements: legibleConcepts(conceptsInFull(withEmployersAlike(rows.map(movementOf)))), taken };
}

/** Below which heading the references of an area stand, and where they begin. */
function referencesOf(area: AreaCells): [heading: number, left: number][] {
  const heading = headingOf(area);
  const left = referencesBegin(area.lines);
  return heading !== null && left !== null ? [[heading, left]] : [];
}

/** The left edge of the heading of references, in whole points. */
function headingOf({ area }: AreaCells): number | null {
  const column = area.header.columns.find(({ name }) => name === 'reference');
  return column ? Math.round(column.box[0]) : null;
}
