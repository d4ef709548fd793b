import type { SummaryFlow } from '../contract.ts';
import { aroundAll } from '../layout/box.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import type { LabelTable } from '../vocabulary/label-table.ts';
import { flowLabels } from '../vocabulary/statement-labels.ts';
import { clearedHeadings } from './cleared-headings.ts';
import type { LabelHit } from './label-hit.ts';
import { longestFirst } from './longest-first.ts';
import { misreadHits } from './misread-hits.ts';
import { type Stretch, stretchesOn } from './stretches.ts';

/** Everything on a sheet that may be a label: gathered once, looked up in every table. */
export interface LabelTexts {
  readonly sheet: Sheet;
  /** Texts as they stand, two that are close as one, and texts that wrap as one. */
  readonly candidates: readonly Stretch[];
  /** The flows of the general summary among them: several readers ask for them. */
  readonly flows: readonly LabelHit<SummaryFlow>[];
}

/** The texts of a sheet that may be labels. */
export function labelTexts(sheet: Sheet): LabelTexts {
  const candidates = [...stretchesOn(sheet), ...clearedHeadings(sheet)];
  return { sheet, candidates, flows: labelsAmong(candidates, flowLabels, sheet.page) };
}

/** All labels of the table on a sheet, the better one where they compete for words. */
export function findLabels<Name extends string>(
  { sheet, candidates }: LabelTexts,
  table: LabelTable<Name>,
): LabelHit<Name>[] {
  return labelsAmong(candidates, table, sheet.page);
}

function labelsAmong<Name extends string>(
  candidates: readonly Stretch[],
  table: LabelTable<Name>,
  { number, source }: Page,
): LabelHit<Name>[] {
  const hits: LabelHit<Name>[] = [];
  for (const stretch of candidates) {
    if (!table.ofHeadings && stretch.cut) continue;
    const before = hits.length;
    addHits(stretch, table, number, hits);
    if (source === 'ocr' && hits.length === before) hits.push(...misreadHits(stretch, table, number));
  }
  return longestFirst(hits);
}

/** The name that the words say together; never of a text whose lines are names of two things. */
function fromWords<Name extends string>(stretch: Stretch, table: LabelTable<Name>): Name | null {
  const name = table.nameFromWords(stretch.keys);
  if (name === null || stretch.parts.length === 0) return name;
  const names = new Set(stretch.parts.map((part) => ownName(part, table)).filter((part) => part !== null));
  return names.size > 1 ? null : name;
}

/** What a line of a text names by itself. */
const ownName = <Name extends string>(part: Stretch, table: LabelTable<Name>): Name | null =>
  table.nameOf(part.key) ?? table.nameFromWords(part.keys);

/** Lines that close a table: what stands below them is the title of the next one. */
const COMPLETE: ReadonlySet<string> = new Set(['total', 'subtotal']);

/**
 * Adds the stretch as one label, or as several that fill it without a rest ("Saldo anterior Aportaciones Retiros");
 * as one again where they all say the same ("Retiros / Cargos").
 */
function addHits<Name extends string>(
  stretch: Stretch,
  table: LabelTable<Name>,
  page: number,
  hits: LabelHit<Name>[],
): void {
  const { box, words, key } = stretch;
  if (stretch.parts[0] && (table.isPrefix(stretch.parts[0].key) || COMPLETE.has(stretch.parts[0].key)))
    return;
  const begins = table.mayBegin(key);
  const listed = begins ? table.nameOf(key) : null;
  const name = listed ?? fromWords(stretch, table);
  if (name !== null) {
    hits.push({ name, page, box, words, listed: listed !== null, length: key.length });
    return;
  }
  if (!begins || words.length < 2) return;
  const isTwo = !table.ofHeadings && stretch.parts.length > 0;
  if (isTwo && stretch.parts.every((part) => ownName(part, table) !== null)) return;
  const tiles = fill(stretch, 0, 0, table, page);
  const first = tiles?.[0];
  if (!tiles || !first) return;
  if (tiles.some((tile) => tile.name !== first.name)) hits.push(...tiles);
  else hits.push({ ...first, box, words, length: key.length });
}

/** Labels from the word `from` on, whose letters begin at `start`, without a rest; null where there are none. */
function fill<Name extends string>(
  stretch: Stretch,
  from: number,
  start: number,
  table: LabelTable<Name>,
  page: number,
): LabelHit<Name>[] | null {
  if (from === stretch.words.length) return [];
  let end = stretch.key.length;
  for (let to = stretch.words.length; to > from; to--) {
    const length = end - start;
    const goesOn = to === stretch.words.length || table.mayBegin(stretch.key, end);
    const name = goesOn && length <= table.longest ? table.nameOf(stretch.key.slice(start, end)) : null;
    const rest = name === null ? null : fill(stretch, to, end, table, page);
    if (name !== null && rest !== null) {
      const words = stretch.words.slice(from, to).filter((_, i) => stretch.keys[from + i] !== '');
      return [{ name, page, box: aroundAll(words), words, listed: true, length }, ...rest];
    }
    end -= stretch.keys[to - 1]?.length ?? 0;
  }
  return null;
}
