import type { Word } from '../page.ts';
import type { StripWord } from './strip-words.ts';
import { codeOf } from './value-forms.ts';

/** The beginning of an amount that breaks off after a comma, be it one that a stroke touches, and what may go on with it. */
const BEGINNING = /\d,$|^-?\$[\d,]*\d;$/;
const withComma = (beginning: string): string => beginning.replace(/;$/, ',');
const REST = /^\d{3}(?:,\d{3})*\.\d{2}-?$/;
/** The beginning of one whose comma was not seen at all. */
const WITHOUT_COMMA = /^-?\$?\d{1,3}(?:,\d{3})*$/;
/** Then its words stand no farther apart than so many of its figures are wide. */
const FIGURES_APART = 1.3;
const BRACKET_APART = 2.5;

/** An amount that was parted at its point, seen or not: `$33,605.` `70`. Its words stand about one narrow character apart. */
const WITHOUT_CENTS = /^-?\$\d{1,3}(?:[,.]\d{3})*\.?$/;
const CENTS = /^\.?\d{2}-?$/;
/** Where its sign stands apart the amount goes without: `$` `30.182` `29`. */
const APART_FROM_SIGN = /^\d{1,3}(?:[,.]\d{3})+\.?$/;
const POINT_APART = 1.2;
/** One that bears its sign and lost both: `$173` `529` `69`; its words may stand farther apart, for nothing else follows a sign. */
const PESOS = /^-?\$\d{1,3}(?:,\d{3})*$/;
const THREE = /^\d{3}$/;
const SIGNED_APART = 2;

/** The bracket of a negative amount, alone or with its currency sign, and what goes on with it. */
const BRACKET = /^\(\$?$/;
const BRACKETED = /^\d{1,3}(?:,\d{3})*\.\d{2}\)?$/;

/** A day whose second stroke was not seen, and how wide it is, in figures. */
const DAY_AND_MONTH = /^(?:0[1-9]|[12]\d|3[01])[./:](?:0[1-9]|1[0-2])$/;
const YEAR = /^(?:19|20)\d{2}$/;
const STROKE_APART = 1.5;

/** Part of a code with letters; its words stand no farther apart than this share of a figure's width. */
const PART_OF_CODE = /^(?!\d+$)[A-ZÑ&\d]{2,}$/;
const CODE_APART = 0.8;

/** The words of a strip with values put together that the engine took for two words: `$1,285,` `949.20`, `111` `770.50`, `($` `803.16)`, `XAX800101A` `B3`, `01/01` `2019`. */
export function withWholeAmounts(words: readonly StripWord[]): StripWord[] {
  const whole: StripWord[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    const text = before === undefined ? null : asOne(before, word, whole.at(-2)?.text === '$');
    if (before === undefined || text === null) whole.push(word);
    else
      whole[whole.length - 1] = {
        text,
        confidence: Math.min(before.confidence, word.confidence),
        left: before.left,
        right: word.right,
      };
  }
  return whole;
}

/** Farthest apart that the two parts of an amount stand where something was wiped between them, in heights. */
const PARTS_APART = 1.2;

/** A page's words with amounts put together that strips of their own had parts of: `$384,` and `954.97` beside it, unsure. */
export function withAmountsAcrossStrips(words: readonly Word[]): Word[] {
  const rests = words.filter(({ text }) => REST.test(text));
  const taken = new Set<Word>();
  const whole = words.map((word) => {
    if (!/^-?\$?\d{1,3}(?:,\d{3})*,$|^-?\$\d{1,3}(?:,\d{3})*;$/.test(word.text)) return word;
    const [, top, right, bottom] = word.box;
    const rest = rests.find(({ box }) => {
      const apart = box[0] - right;
      return (
        apart >= 0 && apart <= PARTS_APART * (bottom - top) && Math.abs(box[3] - bottom) < (bottom - top) / 2
      );
    });
    if (rest === undefined) return word;
    taken.add(rest);
    const box = [
      word.box[0],
      Math.min(top, rest.box[1]),
      rest.box[2],
      Math.max(bottom, rest.box[3]),
    ] as const;
    return { text: withComma(word.text) + rest.text, box, confidence: 0 };
  });
  return whole.filter((word) => !taken.has(word));
}

/** Whether two texts are of one code, and neither is one by itself. */
const isBrokenCode = (before: string, rest: string): boolean =>
  PART_OF_CODE.test(before) &&
  PART_OF_CODE.test(rest) &&
  codeOf(before) === null &&
  codeOf(rest) === null &&
  codeOf(before + rest) !== null;

/** Two words as one amount, code or day; null where they are not of one. `isSigned`: a currency sign stands before them. */
function asOne(before: StripWord, word: StripWord, isSigned: boolean): string | null {
  const figure = (word.right - word.left) / word.text.length;
  const apart = (word.left - before.right) / figure;
  if (BRACKET.test(before.text) && BRACKETED.test(word.text) && apart <= BRACKET_APART)
    return `${before.text}${word.text.replace(/\)$/, '')})`;
  if (apart <= CODE_APART && isBrokenCode(before.text, word.text)) return before.text + word.text;
  if (apart <= STROKE_APART && DAY_AND_MONTH.test(before.text) && YEAR.test(word.text))
    return `${before.text}/${word.text}`;
  const withoutCents = WITHOUT_CENTS.test(before.text) || (isSigned && APART_FROM_SIGN.test(before.text));
  if (apart <= POINT_APART && withoutCents && CENTS.test(word.text))
    return `${before.text.replace(/\.$/, '').replaceAll('.', ',')}.${word.text.replace('.', '')}`;
  if (apart <= FIGURES_APART && PESOS.test(before.text) && THREE.test(word.text))
    return `${before.text},${word.text}`;
  if (!REST.test(word.text)) return null;
  if (BEGINNING.test(before.text)) return withComma(before.text) + word.text;
  const most = PESOS.test(before.text) ? SIGNED_APART : FIGURES_APART;
  return apart <= most && WITHOUT_COMMA.test(before.text) ? `${before.text},${word.text}` : null;
}
