import type { Reading } from '../contract.ts';
import { heightOf, sharedWidth } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import type { Stretch } from '../values/folded-places.ts';
import { phrasesOf } from '../values/phrases.ts';
import { plain } from '../values/plain.ts';
import {
  anySiefore,
  foldedSiefore,
  mayBeSiefore,
  siefore,
  sieforeLabels,
  yearBand,
} from '../vocabulary/siefores.ts';
import { labelledValues } from './labelled.ts';
import { type PageTexts, textsWith } from './page-texts.ts';
import { type Printed, partOf } from './printed.ts';
import { readingOf } from './reading-of.ts';
import { inHeader, isShort } from './zones.ts';

const labels = phrasesOf(sieforeLabels);

interface Mention {
  readonly page: Page;
  readonly printed: Printed;
  readonly weight: number;
}

const LABELLED = 3;
const HEADING = 2;
const IN_A_TITLE = 1;
/** A fund's name begins within so many characters of its label. */
const FARTHEST = 20;
const WORD_SIEFORE = /^\s*(?:la\s+)?siefores?[\s:.]+/i;
/** Rows of a table of funds follow one another within so many heights. */
const NEXT_ROW = 3.5;

/**
 * The fund that the savings are in, as printed, without the word SIEFORE; never one of a table that lists
 * several. Doubtful where the document names two alike.
 */
export function readSiefore(texts: PageTexts): Reading | null {
  const mentions = [...labelled(texts), ...named(texts)].sort((a, b) => b.weight - a.weight);
  const [best] = mentions;
  if (!best) return null;
  const rival = mentions.find(({ printed }) => !alike(printed.text, best.printed.text));
  const doubt = rival && rival.weight >= best.weight ? { code: 'note.several-siefores' } : null;
  return readingOf(best.page, best.printed, best.printed.text.replace(/\s*:\s*/, ' '), doubt);
}

/** One may be printed shorter than the other: "90-94" and "Básica 90-94". */
function alike(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return one.endsWith(other) || other.endsWith(one);
}

function labelled(texts: PageTexts): Mention[] {
  return labelledValues(texts, labels).flatMap(({ page, sheet, value, where, cell }): Mention[] => {
    if (where === 'above' || inTable(sheet, cell.at, cell.segment)) return [];
    const start = WORD_SIEFORE.exec(value.text)?.[0].length ?? 0;
    const place = placeOfFund(plain(value.text), start);
    if (!place) return [];
    return [{ page, printed: partOf(value, place.start, place.end), weight: LABELLED }];
  });
}

/** Where the fund stands in a label's value: all of it, or its full name near the beginning. */
function placeOfFund(text: string, start: number): Stretch | null {
  if (siefore.test(text.slice(start))) return { start, end: text.length };
  const [first] = text.matchAll(anySiefore);
  if (!first || first.index > start + FARTHEST) return null;
  return { start: first.index, end: first.index + first[0].length };
}

function named(texts: PageTexts): Mention[] {
  return textsWith(texts, foldedSiefore).flatMap(({ page, sheet, at, segment }) => {
    if (!isShort(segment.words)) return [];
    const matches = [...plain(segment.text).matchAll(anySiefore)];
    if (matches.length === 0 || inTable(sheet, at, segment)) return [];
    const weight = inHeader(page, segment.box) ? HEADING : IN_A_TITLE;
    return matches.map((match) => ({
      page,
      printed: partOf(segment, match.index, match.index + match[0].length),
      weight,
    }));
  });
}

/** Whether other funds stand on the same line or in the same column, close by. */
function inTable({ lines }: Sheet, at: number, segment: Segment): boolean {
  const own = fundIn(segment);
  if (own === null) return false;
  const isOther = (other: Segment) => {
    const fund = other === segment ? null : fundIn(other);
    return fund !== null && !alike(fund, own);
  };
  const reach = NEXT_ROW * heightOf(segment.box);
  return lines.some((line, i) => {
    if (i === at) return line.segments.some(isOther);
    if (Math.max(line.box[1] - segment.box[3], segment.box[1] - line.box[3]) > reach) return false;
    return line.segments.some((other) => sharedWidth(other.box, segment.box) > 0 && isOther(other));
  });
}

function fundIn(segment: Segment): string | null {
  if (segment.amount || !mayBeSiefore.test(segment.key)) return null;
  const text = plain(segment.text);
  if (yearBand.test(text) || siefore.test(text)) return segment.text;
  const [first] = text.matchAll(anySiefore);
  return first?.[0] ?? null;
}
