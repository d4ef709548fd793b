import type { MovementSection } from '../contract.ts';
import { around, heightOf, middleOf, sharedHeight } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Box } from '../source/page.ts';
import { columnLabels, type MovementColumn, sectionLabels } from '../vocabulary/statement-labels.ts';
import type { LabelHit } from './label-hit.ts';
import { findLabels, type LabelTexts } from './label-hits.ts';
import type { Cell } from './movement-cells.ts';
import type { MovementRow } from './movement-rows.ts';

/** How far the left edges of a card's labels may differ, in points. */
const EDGE = 4;
/** Widest gap between two labels of a card, in heights: a value between them may take two lines. */
const LABEL_GAP = 2.2;
/** Headings that begin a card where an amount stands above them. */
const first: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['date', 'concept']);
/** Labels that a card has at least. */
const FEWEST_LABELS = 3;

type Card = LabelHit<MovementColumn>[];
const money: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['amount', 'in', 'out']);

/**
 * Movements printed as cards: every cell beside its own heading, one movement after the other.
 *
 *     Fecha           06/09/2016          │ Fecha           06/09/2016
 *     Concepto        Aportación patronal │ Concepto        Aportación CV Gobierno
 *     Monto           785.20              │ Monto           41.30
 */
export function readCards(texts: readonly LabelTexts[]): MovementRow[] {
  let section: MovementSection | null = null;
  return texts.flatMap((text) => {
    const { sheet } = text;
    const stacks = stacksOf(findLabels(text, columnLabels));
    const labels = stacks.filter(({ length }) => length > 1).flat();
    const cards = inReadingOrder(stacks.filter(isCard));
    const edges = cards.map((card) => Math.min(...card.map(({ box }) => box[0])));
    const rows = cards
      .map((card) => {
        const box = around(card.map((hit) => hit.box));
        section = sectionAbove(sheet, box) ?? section;
        return { page: sheet.page, cells: cellsOf(card, { labels, edges }, sheet), section };
      })
      .filter(({ cells }) => cells.some(({ column, segment }) => money.has(column) && segment?.amount));
    section = sectionAbove(sheet, [0, sheet.page.height, 0, 0]) ?? section;
    return rows;
  });
}

/** Headings that stand one below the other, each name once, in the order of their cards. */
function stacksOf(hits: readonly LabelHit<MovementColumn>[]): Card[] {
  const cards: Card[] = [];
  for (const hit of hits) {
    const card = cards.findLast((others) => {
      const last = others.at(-1);
      return (
        last !== undefined &&
        Math.abs(leftOf(last) - leftOf(hit)) < EDGE &&
        hit.box[1] > last.box[1] &&
        hit.box[1] - last.box[3] < LABEL_GAP * heightOf(hit.box) &&
        others.every(({ name }) => name !== hit.name) &&
        !(first.has(hit.name) && money.has(last.name))
      );
    });
    if (card) card.push(hit);
    else cards.push([hit]);
  }
  return cards;
}

/** Where a heading begins: a speck of a scan before it, made out as a sign, is no part of it. */
const leftOf = ({ words, box }: LabelHit<MovementColumn>): number =>
  words.find(({ text }) => /\p{L}/u.test(text))?.box[0] ?? box[0];

const isCard = (card: Card): boolean =>
  card.length >= FEWEST_LABELS &&
  card.some(({ name }) => name === 'concept') &&
  card.some(({ name }) => money.has(name));

/** Cards row by row, those side by side from left to right, however little one of them stands higher. */
function inReadingOrder(cards: readonly Card[]): Card[] {
  const rows: Card[][] = [];
  for (const card of cards) {
    const row = rows.at(-1);
    const [before, own] = [row?.[0]?.[0]?.box, card[0]?.box];
    if (row && before && own && sharedHeight(before, own) > 0) row.push(card);
    else rows.push([card]);
  }
  return rows.flatMap((row) => row.sort((a, b) => (a[0]?.box[0] ?? 0) - (b[0]?.box[0] ?? 0)));
}

/** Where other cards begin: their headings, and the left edges of all cards of the page. */
interface Others {
  readonly labels: readonly LabelHit<MovementColumn>[];
  readonly edges: readonly number[];
}

/** The texts beside each heading, up to the next card, those below it up to the next heading included. */
function cellsOf(card: Card, { labels, edges }: Others, sheet: Sheet): Cell[] {
  const segments = sheet.lines.flatMap((line) => line.segments);
  return card.flatMap((hit, i) => {
    const bottom = Math.max(card[i + 1]?.box[1] ?? 0, hit.box[3]);
    const beside = labels.filter(
      ({ box }) => box[0] > hit.box[2] && sharedHeight(box, [0, hit.box[1], 0, bottom]) > 0,
    );
    const next = edges.filter((edge) => edge > hit.box[2]).map((edge) => edge - EDGE);
    const right = Math.min(...beside.map(({ box }) => box[0]), ...next, sheet.page.width);
    const own = segments.filter(({ box }) => isBeside(box, [hit.box[2], hit.box[1], right, bottom]));
    return own.filter(isNoLabel(card)).map((segment) => cellOf(segment, hit.name));
  });
}

const isBeside = (box: Box, [left, top, right, bottom]: Box): boolean =>
  box[0] >= left - 1 && box[0] < right && middleOf(box) > top && middleOf(box) < bottom;

const isNoLabel = (card: Card) => (segment: Segment) =>
  card.every((hit) => !segment.words.some((word) => hit.words.includes(word)));

const cellOf = (segment: Segment, column: MovementColumn): Cell => ({
  column,
  printed: segment,
  box: segment.box,
  segment: segment.amount ? segment : null,
});

/** The section that the nearest title above names; null where none stands above on the page. */
function sectionAbove(sheet: Sheet, card: Box): MovementSection | null {
  const above = sheet.lines.filter((line) => line.box[3] <= card[1] + 1).reverse();
  for (const { segments } of above) {
    const [only, another] = segments;
    const section = only && !another && !only.amount ? sectionLabels.nameOf(only.key) : null;
    if (section !== null) return section;
  }
  return null;
}
