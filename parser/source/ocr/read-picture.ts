import type { Word } from '../page.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { withAmountsAcrossStrips } from './broken-numbers.ts';
import { type MaybeCrumb, withoutCrumbs } from './crumbs.ts';
import { withCurrencyZero } from './currency-zero.ts';
import { dashesInCards } from './dashes-in-cards.ts';
import { withLoneCurrency } from './lone-currency.ts';
import { loneDashes } from './lone-dashes.ts';
import { withMonths } from './misread-months.ts';
import { readOnce } from './once-read.ts';
import type { Recogniser } from './recogniser.ts';
import { readAgain, type TwiceRead } from './second-reading.ts';
import { withoutSmallPrint } from './small-print.ts';
import { withoutStrayDash } from './stray-dashes.ts';
import type { FoundStrips, Strip } from './strips.ts';
import { doubtBracketed, doubtUnsigned } from './unsigned-amounts.ts';

/** What specks and rules beside a word are taken for. */
const STRAY = /^[|[\]"“”‘’'»«~_]+|[|[\]"“”‘’'»«~_]+$/g;
/** A currency sign by itself, with the speck beside it that was taken for a mark. */
const LONE_CURRENCY = /^(-?\$)[.,:;]$/;
/** What the engine makes of `$0.00` in a narrow print. */
const LIKE_ZERO = /^[sS§$][eoOQ]\.00$/;
/** The engine is surer than this of nearly every word that it reads right; a surer wrong one is rare. */
const SURE = 0.85;
/** What a word that is read once is trusted with where the engine is less sure. */
const UNSURE = 0.5;

/** So few marks that nobody can make out for sure are crumbs of a rule or a fold, not words. */
const CRUMBS = 2;

/** No letter reaches so far below its line, as a share of the capitals: a stroke that does was written across the print. */
const CROSSED = 0.5;

function plainConfidence(own: number, strip: Strip): number {
  return own >= SURE && !isCrossed(strip) ? own : Math.min(own, UNSURE);
}

/** Whether a signature or a stamp's edge crosses the letters of a strip: one may look like another then. */
export function isCrossed({ left, right, bottom, baseline, slope, cap }: Strip): boolean {
  const lowest = baseline + Math.max(0, slope * (right - left));
  return bottom - lowest > CROSSED * cap;
}

/** A letter's height and depth in a word's box, as shares of its capitals. */
const RISE = 1;
const FALL = 0.37;

/** The words of an upright picture, boxes in its pixels. */
export async function readPicture(
  picture: GreyPicture,
  { strips, lone, usual }: FoundStrips,
  recogniser: Recogniser,
  onShare: (share: number) => void,
): Promise<Word[]> {
  const inOrder = withoutSmallPrint(strips).sort((a, b) => a.baseline - b.baseline);
  const first = await readOnce(picture, inOrder, recogniser, (share) => onShare(0.65 * share));
  const mended = first.map((read) => withoutStrayDash(picture, withCurrencyZero(picture, read)));
  const twice = await readAgain(picture, mended, recogniser, (share) => onShare(0.65 + 0.35 * share));
  const words = withMonths(withAmountsAcrossStrips(withoutCrumbs(twice.flatMap(wordOf))));
  const dashes = loneDashes(lone, words, usual);
  const inCards = dashesInCards(lone, [...words, ...dashes]);
  return doubtBracketed(doubtUnsigned(withLoneCurrency([...words, ...dashes, ...inCards])));
}

function wordOf({ strip, word, settled }: TwiceRead): MaybeCrumb[] {
  const read = (settled?.text ?? word.text.replace(STRAY, '')).trim().replace(LONE_CURRENCY, '$1');
  if (read === '') return [];
  const isZero = LIKE_ZERO.test(read);
  const text = isZero ? '$0.00' : read;
  const own = settled === null ? plainConfidence(word.confidence, strip) : settled.confidence;
  const confidence = isZero ? Math.min(own, UNSURE) : own;
  const isCrumb = strip.letters <= CRUMBS && text.length <= CRUMBS && confidence <= UNSURE;
  const others = settled?.others ?? [];
  const box = boxOf(strip, word.left, word.right);
  return [{ isCrumb, word: { text, box, confidence, ...(others.length > 0 ? { others } : {}) } }];
}

function boxOf({ left, baseline, slope, cap }: Strip, from: number, to: number): Word['box'] {
  const foot = baseline + slope * ((from + to) / 2 - left);
  return [from, foot - RISE * cap, to, foot + FALL * cap];
}
