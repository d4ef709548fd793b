import { fold } from '../layout/fold.ts';
import { nearestName, undoubled } from './misread-labels.ts';

/** Footnote marks glued to a label: `92 y 97¹` reads `92y971`, `FOVISSSTE 92², ³` reads `fovissste9223`. */
const MOST_FOOTNOTE_DIGITS = 3;
const FIRST_FOOTNOTE = '1'.charCodeAt(0);
const LAST_FOOTNOTE = '4'.charCodeAt(0);
const LAST_DIGIT = '9'.charCodeAt(0);
/** Letters that prefixes, suffixes and days may add to the longest label. */
const LONGEST_REST = 24;
/** Letters by which a label's beginning is known; an abbreviation has as many. */
const BEGINNING = 4;
/** Letters that an abbreviated label keeps at least. */
const SHORTEST_ABBREVIATION = 4;
/** Labels taken only as they are listed may be misread where they have as many letters. */
const LONG = 9;
/** Letters that a label cut at the edge of its field keeps at least, where `cut` allows it. */
const SHORTEST_CUT = 18;
/** So many letters are cut off at least: one or two less are a misreading (`ISSS` of `IMSS`). */
const FEWEST_CUT = 3;
/** A day in figures or words at the end of a folded label. */
const DAY_AFTER = /(?:al|a|el)?(?:dia)?\d{1,2}(?:de)?(?:[a-z]{3,10}|\d{2})(?:del?)?(?:20|19)\d{2}$/;
/** A number before a label: "1. IMSS 1997". */
const ORDINAL = /^\d{1,2}(?=[a-z]{3})/;

/** Printed labels by their folded form. */
export interface LabelTable<Name extends string> {
  /** What the folded text stands for, footnote marks, ordinals and the given prefixes and suffixes put aside. */
  readonly nameOf: (key: string) => Name | null;
  /** What the folded words say where no listed label fits. */
  readonly nameFromWords: (keys: readonly string[]) => Name | null;
  /** What the folded text stands for where some of its letters were misread; only for recognised text. */
  readonly nearestName: (key: string) => Name | null;
  /** Whether a listed label may begin like the folded text from a place in it on; a quick no for most. */
  readonly mayBegin: (key: string, from?: number) => boolean;
  /** Whether the folded text is only what may precede a label ("Subcuenta"): a heading, not its first line. */
  readonly isPrefix: (key: string) => boolean;
  /** Whether the labels head columns, which stand close to one another and are cut short. */
  readonly ofHeadings: boolean;
  /** Length of the longest folded label. */
  readonly longest: number;
}

/** The beginnings of a folded label that stop within one of its words: what stops at a word's end is another label. */
function cutWithinWords(label: string, key: string): string[] {
  const ends = new Set<number>();
  let end = 0;
  for (const word of label.split(/[\s/-]+/)) {
    end += fold(word).length;
    ends.add(end);
  }
  const cuts: string[] = [];
  for (let length = SHORTEST_ABBREVIATION; length < key.length; length++) {
    if (!ends.has(length)) cuts.push(key.slice(0, length));
  }
  return cuts;
}

/** What may be printed around a listed label, and in its stead. */
export interface LabelForms<Name extends string> {
  readonly prefixes?: readonly string[];
  readonly suffixes?: readonly string[];
  readonly nameFromWords?: (keys: readonly string[]) => Name | null;
  /** Whether the beginning of a label stands for it ("Aportac.", "Rendim."), where only one name begins so. */
  readonly abbreviated?: boolean;
  /** Whether a long beginning of a label stands for it, wherever it stops: fields of fixed width cut it off. */
  readonly cut?: boolean;
  /** Whether short labels are taken only as they are listed: they are near to too many texts. */
  readonly exact?: boolean;
  /** Whether a day may follow ("Saldo total al 31 de diciembre de 2025"). */
  readonly dated?: boolean;
}

const isDigit = (code: number): boolean => code <= LAST_DIGIT;
const startsWithDigit = (key: string): boolean => isDigit(key.charCodeAt(0));
const endsWithDigit = (key: string): boolean => isDigit(key.charCodeAt(key.length - 1));

/** The first letters of a folded text from a place in it on, as one number: letters and digits have codes below 128. */
function beginningOf(key: string, from = 0, letters = BEGINNING): number {
  let beginning = 0;
  for (let i = from; i < from + letters && i < key.length; i++)
    beginning = beginning * 128 + key.charCodeAt(i);
  return beginning;
}

/** A table of labels from vocabulary data; the same label under two names is a fault in the data. */
export function labelTable<Name extends string>(
  labels: Readonly<Record<Name, readonly string[]>>,
  {
    prefixes = [],
    suffixes = [],
    nameFromWords = () => null,
    abbreviated = false,
    exact = false,
    cut = false,
    dated = false,
  }: LabelForms<Name> = {},
): LabelTable<Name> {
  const names = new Map<string, Name>();
  const beginnings = new Set<number>();
  /** Beginnings of labels that stop within a word, and what they stand for; null where two names begin so. */
  const abbreviations = new Map<string, Name | null>();
  let longest = 0;
  const entries: [Name, readonly string[]][] = [];
  for (const name in labels) entries.push([name, labels[name]]);
  for (const [name, variants] of entries) {
    for (const variant of variants) {
      const key = fold(variant);
      const other = names.get(key);
      if (other !== undefined && other !== name) throw new Error(`"${variant}" is ${other} and ${name}`);
      names.set(key, name);
      beginnings.add(beginningOf(key));
      if (abbreviated) {
        for (const short of cutWithinWords(variant, key)) {
          abbreviations.set(
            short,
            (abbreviations.get(short) ?? name) === name && abbreviations.get(short) !== null ? name : null,
          );
        }
      }
      longest = Math.max(longest, key.length);
    }
  }
  const starts = prefixes.map(fold).sort((a, b) => b.length - a.length);
  for (const start of starts) beginnings.add(beginningOf(start));
  /** Labels and prefixes shorter than a beginning are known by what they have. */
  const shortest = Math.min(BEGINNING, ...[...starts, ...names.keys()].map(({ length }) => length));
  const ends = suffixes.map(fold).sort((a, b) => b.length - a.length);

  const isBeginning = (key: string, from: number) => {
    for (let letters = BEGINNING; letters >= shortest; letters--) {
      if (beginnings.has(beginningOf(key, from, letters))) return true;
    }
    return false;
  };
  const mayBegin = (key: string, from = 0) => {
    if (isBeginning(key, from)) return true;
    if (!isDigit(key.charCodeAt(from))) return false;
    return isBeginning(key, isDigit(key.charCodeAt(from + 1)) ? from + 2 : from + 1);
  };

  const bare = (key: string): Name | null => {
    const exact = names.get(key);
    if (exact !== undefined) return exact;
    for (let length = key.length - 1; length >= key.length - MOST_FOOTNOTE_DIGITS; length--) {
      const digit = key.charCodeAt(length);
      if (digit < FIRST_FOOTNOTE || digit > LAST_FOOTNOTE) return null;
      const name = names.get(key.slice(0, length));
      if (name !== undefined) return name;
    }
    return null;
  };
  /** What the text stands for without the prefix or the suffix that it has, or both. */
  const unadorned = (key: string): Name | null => {
    const start = starts.find((prefix) => key.length > prefix.length && key.startsWith(prefix));
    const headless = start === undefined ? key : key.slice(start.length);
    const name = start === undefined ? null : bare(headless);
    if (name !== null) return name;
    const end = ends.find((suffix) => headless.length > suffix.length && headless.endsWith(suffix));
    if (end === undefined) return null;
    return (
      bare(headless.slice(0, -end.length)) ?? (start === undefined ? null : bare(key.slice(0, -end.length)))
    );
  };
  const sorted = [...names.keys()].sort();
  /** Where the labels begin that are not before a text in the order of their characters. */
  const firstFrom = (key: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** What all labels that begin so stand for; null where they stand for several things. */
  const beginningOfOne = (key: string): Name | null => {
    if (!cut || key.length < SHORTEST_CUT) return null;
    let only: Name | null = null;
    for (let i = firstFrom(key); sorted[i]?.startsWith(key) === true; i++) {
      if ((sorted[i]?.length ?? 0) - key.length < FEWEST_CUT) return null;
      const name = names.get(sorted[i] ?? '') ?? null;
      if (only !== null && name !== only) return null;
      only = name;
    }
    return only;
  };
  const nameOf = (printed: string): Name | null => {
    if (printed.length < 2 || printed.length > longest + LONGEST_REST || !mayBegin(printed)) return null;
    const key = dated && endsWithDigit(printed) ? printed.replace(DAY_AFTER, '') : printed;
    return (
      bare(key) ??
      unadorned(key) ??
      (startsWithDigit(key) && ORDINAL.test(key) ? bare(key.replace(ORDINAL, '')) : null) ??
      abbreviations.get(key) ??
      beginningOfOne(key)
    );
  };
  const alone = new Set(starts);
  const isPrefix = (key: string) => alone.has(key);
  return {
    nameOf,
    isPrefix,
    nameFromWords,
    nearestName: (key) =>
      exact && key.length < LONG ? (names.get(undoubled(key)) ?? null) : nearestName(key, names),
    mayBegin,
    ofHeadings: abbreviated,
    longest: longest + MOST_FOOTNOTE_DIGITS,
  };
}
