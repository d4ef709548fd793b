import type { Box, Word } from '../source/page.ts';
import { findAmounts, isPlainAmount, mayHoldAmount, readAmount } from '../values/amount.ts';
import { remembered } from '../values/remembered.ts';
import { aroundAll, heightOf } from './box.ts';
import { fold } from './fold.ts';
import type { Segment } from './sheet.ts';

/** Gap that parts two segments, as a share of the words' height; a blank is about 0.3, a justified one up to 0.7. */
const SEGMENT_GAP = 0.85;
/** Gap up to which a currency sign on the left still belongs to the amount, as a share of the height. */
const CURRENCY_GAP = 14;
/** Runs of dots, underscores or middle dots that lead from a label to its value. */
const LEADERS = /[.…_·•]{3,}|…+|(?:\s\.){3,}/g;
/** Leaders, and rules drawn with characters. */
const MAY_LEAD = /[.…_·]{2}|^[.…_·][$\d]|[-=_*+|]{4}/;
/** Leaders that touch the amount they lead to, or its currency sign. */
const LED_TO = /^[.…_·]+(\$|\$?-?\d[\d,]*\.\d{2})$/;
const BETWEEN_LEADERS = /(?:(?![.…_·]{3})(?!(?<=[.…_·])[.…_·]).)+/g;
const ONLY_LEADERS = /^(?:[.…_·]{2,}|[-=_*+|]{4,})$/;

/** The segments of one line of words, from left to right. */
export function cutSegments(line: readonly Word[], page: number): Segment[] {
  const segments: Segment[] = [];
  for (const phrase of phrases(withoutLeaders(line))) {
    for (const piece of cutAtAmounts(phrase)) segments.push(segmentOf(piece, page));
  }
  const joined = joinCurrency(segments);
  return line.some(({ text }) => OTHER_SIGN.test(text)) ? withoutSigns(joined) : joined;
}

/** Where a line prints signs in places of their own, its lone dashes are minus signs and no zeros. */
function withoutSigns(segments: readonly Segment[]): Segment[] {
  return segments.map((one) => (one.text === '-' ? { ...one, amount: null } : one));
}
const OTHER_SIGN = /^\(?[+=]\)?$/;

/** Words without the leaders in them or around them. */
function withoutLeaders(line: readonly Word[]): readonly Word[] {
  return line.some((word) => MAY_LEAD.test(word.text)) ? line.flatMap(besideLeaders) : line;
}

/** A word in as many parts as its leaders leave of it. */
function besideLeaders(word: Word): Word[] {
  if (!MAY_LEAD.test(word.text)) return [word];
  if (ONLY_LEADERS.test(word.text)) return [];
  const led = LED_TO.exec(word.text)?.[1];
  if (led !== undefined) return [partOf(word, word.text.length - led.length, word.text.length)];
  const parts: Word[] = [];
  for (const part of word.text.matchAll(BETWEEN_LEADERS)) {
    if (/[^.…_·]/.test(part[0])) parts.push(partOf(word, part.index, part.index + part[0].length));
  }
  return parts;
}

/** Words parted where the gap is wide. */
function phrases(line: readonly Word[]): Word[][] {
  const all: Word[][] = [];
  let current: Word[] = [];
  let right = 0;
  for (const word of line) {
    const gap = word.box[0] - right;
    const last = current[current.length - 1];
    const most = SEGMENT_GAP * Math.min(heightOf(word.box), heightOf(last?.box ?? word.box));
    if (last && gap > most && !isOneBlank(last, word, gap) && !goesOnInType(current, word, gap)) {
      all.push(current);
      current = [];
    }
    current.push(word);
    right = current.length === 1 ? word.box[2] : Math.max(right, word.box[2]);
  }
  if (current.length > 0) all.push(current);
  return all;
}

/**
 * Whether two recognised words are set in a typeface whose characters are all as wide, one blank of it apart. Capitals are
 * nearly as wide in every typeface, and tell less.
 */
function isOneBlank(one: Word, other: Word, gap: number): boolean {
  if (INITIAL.test(one.text) && isReadOnce(other)) return gap <= BLANK_BEHIND_DOT * advanceOf(other);
  const words = [one, other];
  if (!words.some(isReadOnce) || !words.every((word) => isReadOnce(word) || YEAR.test(word.text)))
    return false;
  const [a, b] = [advanceOf(one), advanceOf(other)];
  const areSmall = words.every(({ text }) => SMALL_LETTERS.test(text));
  const most = areSmall || words.some(({ text }) => YEAR.test(text)) ? SAME_ADVANCE : SAME_CAPITALS;
  return Math.max(a, b) <= most * Math.min(a, b) && gap <= BLANK * Math.min(a, b);
}

/** Whether a short number stands one blank behind a phrase whose words show that all characters are as wide: `vivienda 92, 97`. */
function goesOnInType(phrase: readonly Word[], { text }: Word, gap: number): boolean {
  if (!SHORT_NUMBER.test(text)) return false;
  const advances = phrase.filter(isReadOnce).map(advanceOf);
  if (advances.length < TELLING_WORDS) return false;
  const [least, most] = [Math.min(...advances), Math.max(...advances)];
  return most <= SAME_ADVANCE * least && gap <= BLANK_BEHIND_COMMA * least;
}

const advanceOf = ({ box, text }: Word): number => (box[2] - box[0]) / ([...text].length - BESIDE);
/** A recognised word of letters; figures are read twice and may be as sure as printed ones. */
const isReadOnce = ({ text, confidence }: Word): boolean =>
  confidence > 0 && confidence < 1 && MAY_TELL.test(text);
const MAY_TELL = /^\p{L}{2,}[:,.]?$/u;
const INITIAL = /^\p{Lu}{1,3}\.$/u;
const YEAR = /^(?:\d{2}|(?:19|20)\d{2})$/;
const SHORT_NUMBER = /^\d{1,2}$/;
const TELLING_WORDS = 2;
const SMALL_LETTERS = /\p{Ll}{2}/u;
/** Two words' characters are as wide where their means differ by this factor; white beside a word's letters, and a blank with it. */
const SAME_ADVANCE = 1.1;
const SAME_CAPITALS = 1.05;
const BESIDE = 0.2;
/** A dot stands in the middle of its place, half of which is white. */
const BLANK_BEHIND_DOT = 1.8;
const BLANK = 1.5;
const BLANK_BEHIND_COMMA = 1.7;

/** A phrase parted so that every amount stands alone; words that hold more than the amount are divided. */
function cutAtAmounts(phrase: readonly Word[]): readonly (readonly Word[])[] {
  const [only] = phrase;
  if (phrase.length === 1 && only && isPlainAmount(only.text)) return [phrase];
  if (!phrase.some((word) => mayHoldAmount(word.text) || word.text.endsWith('-'))) return [phrase];
  const text = phrase
    .map((word) => word.text)
    .join(' ')
    .replace(LEADERS, (dots) => ' '.repeat(dots.length));
  const amounts = findAmounts(text);
  if (amounts.length === 0) return ZEROS.test(text) ? cutAtZeros(phrase) : [phrase];
  const pieces: Word[][] = [];
  let from = 0;
  for (const found of amounts) {
    pieces.push(wordsBetween(phrase, from, found.start));
    pieces.push(wordsBetween(phrase, found.start, found.end));
    from = found.end;
  }
  pieces.push(wordsBetween(phrase, from, text.length));
  return pieces.filter((piece) =>
    piece.some(({ text: own }) => SAYS.test(own) && !END_OF_SENTENCE.test(own)),
  );
}

const SAYS = /[\p{L}\p{N}$%-]/u;
/** What ends a sentence after its amount: `$1,234.56.`, and in legal texts `$1,234.56.-`. */
const END_OF_SENTENCE = /^[.,;:]+-*$/;

/** Several zeros printed as dashes that stand close to one another. */
const ZEROS = /^(?:\$\s?-\s?){2,}$/;

function cutAtZeros(phrase: readonly Word[]): readonly (readonly Word[])[] {
  const zeros: Word[][] = [];
  for (const word of phrase) {
    if (word.text.startsWith('$')) zeros.push([]);
    zeros.at(-1)?.push(word);
  }
  return zeros;
}

/** The words, whole or in part, that take the characters `from` to `to` of the phrase's text. */
function wordsBetween(phrase: readonly Word[], from: number, to: number): Word[] {
  const taken: Word[] = [];
  let start = 0;
  for (const word of phrase) {
    const first = Math.max(from, start) - start;
    const last = Math.min(to, start + word.text.length) - start;
    if (first < last) taken.push(first === 0 && last === word.text.length ? word : partOf(word, first, last));
    start += word.text.length + 1;
  }
  return taken;
}

/** The characters `from` to `to` of a word, its box divided evenly. */
function partOf(word: Word, from: number, to: number): Word {
  const [x0, y0, x1, y1] = word.box;
  const advance = (x1 - x0) / word.text.length;
  const box: Box = [x0 + from * advance, y0, x0 + to * advance, y1];
  return { text: word.text.slice(from, to), box, confidence: word.confidence };
}

/** A few words make up most of what a statement prints. */
const foldWord = remembered(fold);

/** One segment of the given words. */
export function segmentOf(words: readonly Word[], page: number): Segment {
  let text = '';
  let key = '';
  const keys: string[] = [];
  let confidence = 1;
  for (const word of words) {
    const folded = foldWord(word.text);
    keys.push(folded);
    key += folded;
    text = text === '' ? word.text : `${text} ${word.text}`;
    if (word.confidence < confidence) confidence = word.confidence;
  }
  return { text, key, keys, box: aroundAll(words), page, words, confidence, amount: readAmount(text) };
}

const LONE_SIGN = /^-?\s?(?:MXN?\$|\$|MXN)\s?-?$/i;

/** A `$` in a column of its own joins the amount or the dash that follows it on the line. */
function joinCurrency(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const sign = segment.amount ? joined[joined.length - 1] : undefined;
    const close = sign && segment.box[0] - sign.box[2] < CURRENCY_GAP * heightOf(segment.box);
    if (sign && close && !sign.amount && LONE_SIGN.test(sign.text)) {
      joined[joined.length - 1] = segmentOf([...sign.words, ...segment.words], segment.page);
    } else joined.push(segment);
  }
  return joined;
}
