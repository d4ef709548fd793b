import { isValidCurp } from '../../values/curp.ts';
import { isValidNss } from '../../values/nss.ts';
import { holderOf, isValidRfc } from '../../values/rfc.ts';
import type { AmountSigns } from './amount-signs.ts';
import type { Vote } from './glyph-vote.ts';
import { codeOf, namedDayOf, numberOf } from './value-forms.ts';

/** What the readings of one word come to. */
export interface Settled {
  readonly text: string;
  /** 1 where both readings agree and no shape speaks against them, 0 where not. */
  readonly confidence: number;
  /** What the word may be instead. */
  readonly others: readonly string[];
}

/** What the shapes on the page say of a word, whatever was read. */
export interface Shapes extends AmountSigns {
  readonly vote: Vote;
}

/**
 * Settles a value that was read twice and whose shapes were compared with all others of the page. Which text is taken
 * where they differ is the opinion of two among three; that they differ stays known.
 */
export function settle(first: string, second: string, shapes: Shapes): Settled {
  const after = shapes.endsInFigure ? ANY_DASH_AFTER : DASHES_AFTER;
  const [one, two] = [first, second].map((text) => text.replace(after, ''));
  const settled = settleOne(one ?? first, two ?? second, shapes);
  if (one === first && two === second) return settled;
  const others = [...settled.others, `${settled.text}-`].filter((other) => !/-.*-$/.test(other));
  return { ...settled, confidence: 0, others: [...new Set(others)] };
}

/** Two dashes behind an amount are no minus but what is left of a rule, or a minus and what is left: a sum must say. */
const DASHES_AFTER = /(?<=\d)--+$/;
/** Where nothing is printed there, the engine sees one all the same: at the end of a short row of bold figures, twice. */
const ANY_DASH_AFTER = /(?<=\.\d\d)[-/]+$/;

function settleOne(first: string, second: string, { vote, minus, afterCurrency }: Shapes): Settled {
  const plain = settleText(first, second, vote);
  const settled = afterCurrency === null ? plain : withCurrency(plain, afterCurrency);
  if (!isAmount(settled.text) || hasSign(settled.text) === minus) return settled;
  if (BRACKETS.test(first) && hasSign(settled.text)) return settled;
  const other = minus ? `-${settled.text}` : settled.text.replace('-', '');
  const isRead = [first, second].some((text) => (formOf(text) ?? bare(text)) === other);
  const [text, rest] = isRead ? [other, settled.text] : [settled.text, other];
  return { text, confidence: 0, others: [...settled.others.filter((one) => one !== text), rest] };
}

/** Brackets round an amount say what a minus would. */
const BRACKETS = /^\(.*\)$/;
/** The figures that a `$` is taken for. */
const TAKEN_FOR_CURRENCY = /^(-?)[3568](?=\d)/;

/**
 * Where the first shape is a currency sign's, a figure read in its place is none: what is read so twice may still be
 * wrong. Where as many shapes follow it as figures were read, it stands before them all.
 */
function withCurrency(settled: Settled, after: number): Settled {
  const signed = settled.text.replace(TAKEN_FOR_CURRENCY, '$1$$');
  if (signed === settled.text || !isAmount(signed) || after === figures(settled.text).length) return settled;
  return {
    text: signed,
    confidence: 0,
    others: [...settled.others.filter((other) => other !== signed), settled.text],
  };
}

const isAmount = (text: string): boolean => /\d\.\d\d\D?$/.test(text) && !/[/%]/.test(text);

/** Whether a reading saw what parts an amount's cents from it. */
const hasPoint = (text: string): boolean => /[.,:]\s*\S{2}\W*$/.test(text);

function settleText(first: string, second: string, vote: Vote): Settled {
  const one = formOf(first) ?? bare(first);
  const two = formOf(second) ?? bare(second);
  const third =
    vote.says === 'other' ? (formOf(vote.text) ?? bare(vote.text)) : vote.says === 'same' ? one : null;
  if (same(one, two)) {
    const text = one.length >= two.length ? one : two;
    const [likely, ...others] = withoutOneFigure(text);
    if (likely !== undefined) return { text: likely, confidence: 0, others };
    if (third !== null && !same(third, one)) return { text, confidence: 0, others: [third] };
    const isSure = !isUnsoundRfc(text) && (!isAmount(text) || [first, second].every(hasPoint));
    return { text, confidence: isSure ? 1 : 0, others: [] };
  }
  const text = chosen(one, two, third, first, second);
  const others = [one, two, ...(third === null ? [] : [third])].filter(
    (other) => other !== '' && !same(other, text),
  );
  return { text, confidence: 0, others: [...new Set(others)] };
}

/** An amount with a group of four figures: one was seen twice. */
const FOUR_IN_A_GROUP = /^(-?\$?(?:\d{1,3},)*)(\d{4})((?:,\d{3})*\.\d{2})$/;

/** What such an amount may be: without one or another figure of that group. */
function withoutOneFigure(text: string): string[] {
  const [, before = '', group = '', after = ''] = FOUR_IN_A_GROUP.exec(text) ?? [];
  if (!`${before}${after}`.includes(',')) return [];
  return [
    ...new Set([...group].map((_, at) => `${before}${group.slice(0, at)}${group.slice(at + 1)}${after}`)),
  ];
}

function chosen(one: string, two: string, third: string | null, first: string, second: string): string {
  const sound = [one, two, ...(third === null ? [] : [third])].filter(hasSoundDigit);
  if (sound.length > 0 && sound.every((text) => text === sound[0])) return sound[0] ?? one;
  const [isCode, isOther] = [codeOf(first) !== null, codeOf(second) !== null];
  if (isCode !== isOther) return isCode ? one : two;
  if (third !== null && same(third, one)) return one;
  if (third !== null && same(third, two)) return two;
  if (formOf(first) !== null) return one;
  return formOf(second) === null ? one : two;
}

/** Whether a code's own check digit speaks for it. */
const hasSoundDigit = (text: string): boolean => isValidCurp(text) || isValidRfc(text) || isValidNss(text);

/** One real RFC in sixty has a wrong last character; one misread in ten has a right one. */
const isUnsoundRfc = (text: string): boolean =>
  holderOf(text) !== null && text.length >= 12 && !isValidRfc(text);

/** The value in its form; null where the text has none. */
export function formOf(text: string): string | null {
  return codeOf(text) ?? namedDayOf(text) ?? numberOf(text);
}

const bare = (text: string): string => text.replace(/[\s'"|_‘’“”]/g, '');
const figures = (text: string): string => text.replace(/[^\d]/g, '');
const hasSign = (text: string): boolean => text.includes('-') && !/\d-\d/.test(text);

/** Whether two readings print the same value, whatever stray marks each has. */
export const areSame = (first: string, second: string): boolean =>
  same(formOf(first) ?? bare(first), formOf(second) ?? bare(second));

/** Whether two texts print the same value: figures and sign for numbers, every character for all else. */
function same(one: string, two: string): boolean {
  if (/\p{L}/u.test(one) || /\p{L}/u.test(two)) return one.toUpperCase() === two.toUpperCase();
  return (
    figures(one) === figures(two) && hasSign(one) === hasSign(two) && one.includes('/') === two.includes('/')
  );
}
