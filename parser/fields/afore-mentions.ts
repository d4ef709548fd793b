import { heightOf, sharedWidth } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Line, Segment } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { findAfores } from '../values/afore-names.ts';
import { phrasesOf } from '../values/phrases.ts';
import { aforeKeys, aforesAloneKeys, type NameForm } from '../vocabulary/afores.ts';
import { type PageTexts, textsWithPhrases } from './page-texts.ts';
import { type Printed, partOf } from './printed.ts';

/** A place that names an AFORE. */
export interface AforeMention {
  readonly slug: string;
  readonly form: NameForm;
  readonly page: Page;
  readonly line: Line;
  readonly segment: Segment;
  readonly printed: Printed;
  /** Share of the segment's letters that the name takes, 0 to 1. */
  readonly share: number;
}

const brands = phrasesOf(aforeKeys);
/** AFOREs that a list names at least; a statement's own text names one, and one more where money was moved. */
const FEWEST_IN_LIST = 3;
/** Letters of a logo, a label or a cell at most; a longer text has to hold what makes a brand the AFORE's name or address. */
const LONGEST_CELL = 24;
const NAME_OR_ADDRESS = new RegExp(`afore|siefore|www|com|gob|${aforesAloneKeys.join('|')}`);
/** From one row of a list to the next, in heights. */
const NEXT_ROW = 4.5;

/** Every mention outside lists (rankings, comparisons, directories), which name many AFOREs and prove none. */
export function aforeMentions(texts: PageTexts): AforeMention[] {
  const mentions = textsWithPhrases(texts, brands).flatMap(([{ page, line, segment }]) => {
    if (segment.key.length > LONGEST_CELL && !NAME_OR_ADDRESS.test(segment.key)) return [];
    return findAfores(segment.text).map(({ slug, form, start, end }): AforeMention => {
      const printed = partOf(segment, start, end);
      const share = fold(printed.text).length / Math.max(segment.key.length, 1);
      return { slug, form, page, line, segment, printed, share };
    });
  });
  const byPage = new Map<Page, AforeMention[]>();
  for (const mention of mentions) {
    const own = byPage.get(mention.page);
    if (own) own.push(mention);
    else byPage.set(mention.page, [mention]);
  }
  return [...byPage.values()].flatMap(outsideLists);
}

/** The mentions of one page outside lists. */
function outsideLists(mentions: readonly AforeMention[]): readonly AforeMention[] {
  if (!isList(mentions)) return mentions;
  return mentions.filter(
    (mention) => !isList(sameLine(mentions, mention)) && !isList(sameColumn(mentions, mention)),
  );
}

const isList = (mentions: readonly AforeMention[]) =>
  new Set(mentions.map(({ slug }) => slug)).size >= FEWEST_IN_LIST;

const sameLine = (mentions: readonly AforeMention[], { line }: AforeMention) =>
  mentions.filter((other) => other.line === line);

/** The mentions above and below, as far as one follows the other closely and other AFOREs take turns. */
function sameColumn(mentions: readonly AforeMention[], start: AforeMention): AforeMention[] {
  const column = [start];
  for (const mention of column) {
    for (const other of mentions) {
      if (!column.includes(other) && isNextRow(mention.segment, other.segment)) column.push(other);
    }
  }
  return column;
}

function isNextRow(a: Segment, b: Segment): boolean {
  const gap = Math.max(a.box[1] - b.box[3], b.box[1] - a.box[3]);
  return a.page === b.page && gap <= NEXT_ROW * heightOf(a.box) && sharedWidth(a.box, b.box) > 0;
}
