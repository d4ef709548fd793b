import { addDays, daysBetween } from '../../rules/dates.ts';
import type { Said, Statement } from '../contract.ts';
import { phrasesOf } from '../values/phrases.ts';
import { dateLabels } from '../vocabulary/date-labels.ts';
import { labelledDates } from './labelled-dates.ts';
import type { PageTexts } from './page-texts.ts';
import {
  likelyPeriodMentions,
  type PeriodMention,
  periodMentions,
  periodMentionsEndingOn,
  tornPeriodMentions,
} from './period-mentions.ts';
import { doubtfulBecause, readingOf } from './reading-of.ts';

type Period = Statement['summaryPeriod'];

/** A period longer than this, in days, is the summary's; the movements' has four months, a semester at most. */
const LONGEST_OF_MOVEMENTS = 190;
/** One in a scan that is longer or shorter than this, in days, has a misread year, or a first day that is covered in part. */
const LONGEST_IN_SCAN = 1100;
const SHORTEST_IN_SCAN = 27;
const fromLabels = phrasesOf(dateLabels.from);
const toLabels = phrasesOf(dateLabels.to);
const NONE: Period = { from: null, to: null };

/**
 * The summary's period (front, usually twelve months) and the movements' (back, usually four): each by the heading
 * it stands with, else by its length; one that no heading claims is the summary's.
 */
export function readPeriods(texts: PageTexts): Periods {
  const read = periodsOf(texts, periodMentions(texts.sheets));
  if (read.summaryPeriod.from && read.movementPeriod.from) return read;
  const mentions = tornPeriodMentions(texts.sheets);
  if (mentions.length === 0) return read;
  const torn = periodsOf(texts, mentions);
  return {
    summaryPeriod: read.summaryPeriod.from ? read.summaryPeriod : inDoubt(torn.summaryPeriod),
    movementPeriod: read.movementPeriod.from ? read.movementPeriod : inDoubt(torn.movementPeriod),
  };
}

/**
 * The summary's period of a scan whose end is torn: it ends on the day of the cut, where that is known, and else as the
 * rest of its line makes likely; in doubt, and no proof of the cut.
 */
export function tornPeriod(texts: PageTexts, cut: string | null): Period {
  const onCut = cut === null ? NONE : chosen(periodMentionsEndingOn(texts.sheets, cut));
  const { from, to } = inDoubt(onCut.from ? onCut : chosen(likelyPeriodMentions(texts.sheets, cut)));
  return { from, to: to && { ...to, ...BY_CUT } };
}

/** The period, its end the day of the cut where a scan shows it years away from its beginning and the cut is not; in doubt. */
export function withEndByCut({ from, to }: Period, cut: string | null): Period {
  if (!from || !to || cut === null || to.source !== 'ocr' || isPlausible(from.value, to.value))
    return { from, to };
  return isPlausible(from.value, cut) ? { from, to: { ...to, value: cut, ...BY_CUT } } : { from, to };
}

/** The period of a scan, its beginning as the rest of its line makes likely where what was read of it is no first of a month or years away; in doubt. */
export function withLikelyBeginning(texts: PageTexts, { from, to }: Period): Period {
  if (!from || !to || from.source !== 'ocr') return { from, to };
  if (isFirstOfMonth(from.value) && isPlausible(from.value, to.value)) return { from, to };
  const likely = chosen(likelyPeriodMentions(texts.sheets, to.value));
  return { from: likely.from && likely.to?.value === to.value ? inDoubt(likely).from : from, to };
}

const BY_CUT = { status: 'doubtful', note: { code: 'note.end-by-cut' } } as const;
const isPlausible = (from: string, to: string): boolean => {
  const days = daysBetween(from, to);
  return days >= SHORTEST_IN_SCAN && days <= LONGEST_IN_SCAN;
};

interface Periods {
  readonly summaryPeriod: Period;
  readonly movementPeriod: Period;
}

const TORN: Said = { code: 'note.hardly-legible' };
const inDoubt = ({ from, to }: Period): Period => ({
  from: from && doubtfulBecause(from, TORN),
  to: to && doubtfulBecause(to, TORN),
});

function periodsOf(texts: PageTexts, mentions: readonly PeriodMention[]): Periods {
  const claimed = (part: 'front' | 'back') => mentions.filter((mention) => mention.part === part);
  const free = mentions.filter((mention) => mention.part === null);
  const isLong = ({ from, to }: PeriodMention) => daysBetween(from.day, to.day) > LONGEST_OF_MOVEMENTS;
  const front = claimed('front').length > 0 ? claimed('front') : free.filter(isLong);
  const back = claimed('back');
  const short = free.filter((mention) => !isLong(mention));
  if (front.length > 0) {
    return { summaryPeriod: chosen(front), movementPeriod: chosen(back.length > 0 ? back : short) };
  }
  if (short.length > 0) return { summaryPeriod: chosen(short), movementPeriod: chosen(back) };
  return { summaryPeriod: back.length > 0 ? NONE : byEnds(texts), movementPeriod: chosen(back) };
}

/** The one that says by itself what it is, else the first; doubtful where another of its kind differs. */
function chosen(mentions: readonly PeriodMention[]): Period {
  const said = mentions.filter((mention) => mention.saidByItself);
  const rivals = said.length > 0 ? said : mentions;
  const [best] = rivals;
  if (!best) return NONE;
  const differs = rivals.some(({ from, to }) => from.day !== best.from.day || to.day !== best.to.day);
  const doubt: Said | null = differs ? { code: 'note.several-periods' } : scanDoubt(best);
  return {
    from: readingOf(best.page, best.from.printed, best.from.day, doubt),
    to: readingOf(best.page, best.to.printed, best.to.day, doubt),
  };
}

/** Statements are of whole months: an end in a scan that is none has lost a figure, as `31/12` does under a fold. */
function scanDoubt({ page, from, to }: PeriodMention): Said | null {
  const areWholeMonths = isFirstOfMonth(from.day) && isFirstOfMonth(addDays(to.day, 1));
  const isLikely = areWholeMonths && isPlausible(from.day, to.day);
  return page.source === 'ocr' && !isLikely ? { code: 'note.hardly-legible' } : null;
}

const isFirstOfMonth = (day: string): boolean => day.endsWith('-01');

/** Both ends labelled apart: "Fecha inicial", "Fecha final". */
function byEnds(texts: PageTexts): Period {
  const [from] = labelledDates(texts, fromLabels);
  const [to] = labelledDates(texts, toLabels);
  if (!from || !to || from.page !== to.page || from.day > to.day) return NONE;
  return {
    from: readingOf(from.page, from.printed, from.day),
    to: readingOf(to.page, to.printed, to.day),
  };
}
