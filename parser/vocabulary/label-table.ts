import { fold } from '../layout/fold.ts';

/** Footnote marks glued to a label: `92 y 97¹` reads `92y971`, `FOVISSSTE 92², ³` reads `fovissste9223`. */
const MOST_FOOTNOTE_DIGITS = 3;
/** Letters by which a label's beginning is known. */
const BEGINNING = 3;
/** Letters that an abbreviated label keeps at least. */
const SHORTEST_ABBREVIATION = 4;
/** A day in figures or words at the end of a folded label. */
const DAY_AFTER = /(?:al|a|el)?(?:dia)?\d{1,2}(?:de)?(?:[a-z]{3,10}|\d{2})(?:del?)?(?:20|19)\d{2}$/;
/** Ordinals and list letters before a label: "1. IMSS 1997", "a) IMSS 1997". */
const ORDINAL = /^(?:\d{1,2}|[a-l])(?=[a-z]{3})/;

/** Printed labels by their folded form. */
export interface LabelTable<Name extends string> {
  /** What the folded text stands for, footnote marks, ordinals and the given prefixes and suffixes put aside. */
  readonly nameOf: (key: string) => Name | null;
  /** What the folded words say where no listed label fits. */
  readonly nameFromWords: (keys: readonly string[]) => Name | null;
  /** Whether a listed label may begin like the folded text; a quick no for most. */
  readonly mayBegin: (key: string) => boolean;
  /** Whether the labels head columns, which stand close to one another and are cut short. */
  readonly ofHeadings: boolean;
  /** Length of the longest folded label. */
  readonly longest: number;
}

/** Folded lengths of a label up to the end of each of its words. */
function endsOfWords(label: string): number[] {
  let end = 0;
  return label.split(/[\s/-]+/).map((word) => {
    end += fold(word).length;
    return end;
  });
}

/** What may be printed around a listed label, and in its stead. */
export interface LabelForms<Name extends string> {
  readonly prefixes?: readonly string[];
  readonly suffixes?: readonly string[];
  readonly nameFromWords?: (keys: readonly string[]) => Name | null;
  /** Whether the beginning of a label stands for it ("Aportac.", "Rendim."), where only one name begins so. */
  readonly abbreviated?: boolean;
  /** Whether a day may follow ("Saldo total al 31 de diciembre de 2025"). */
  readonly dated?: boolean;
}

/** A table of labels from vocabulary data; the same label under two names is a fault in the data. */
export function labelTable<Name extends string>(
  labels: Readonly<Record<Name, readonly string[]>>,
  {
    prefixes = [],
    suffixes = [],
    nameFromWords = () => null,
    abbreviated = false,
    dated = false,
  }: LabelForms<Name> = {},
): LabelTable<Name> {
  const names = new Map<string, Name>();
  const beginnings = new Set<string>();
  /** `label:length` where a word of the label ends: what stops there is another label, not an abbreviation. */
  const wordEnds = new Set<string>();
  let longest = 0;
  const entries: [Name, readonly string[]][] = [];
  for (const name in labels) entries.push([name, labels[name]]);
  for (const [name, variants] of entries) {
    for (const variant of variants) {
      const key = fold(variant);
      const other = names.get(key);
      if (other !== undefined && other !== name) throw new Error(`"${variant}" is ${other} and ${name}`);
      names.set(key, name);
      beginnings.add(key.slice(0, BEGINNING));
      for (const end of endsOfWords(variant)) wordEnds.add(`${key}:${end}`);
      longest = Math.max(longest, key.length);
    }
  }
  const starts = prefixes.map(fold).sort((a, b) => b.length - a.length);
  const ends = suffixes.map(fold).sort((a, b) => b.length - a.length);

  const bare = (key: string): Name | null => {
    const exact = names.get(key);
    if (exact !== undefined) return exact;
    for (let n = 1; n <= MOST_FOOTNOTE_DIGITS && /[1-4]$/.test(key.slice(0, key.length - n + 1)); n++) {
      const name = names.get(key.slice(0, -n));
      if (name !== undefined) return name;
    }
    return null;
  };
  const beginningLike = (key: string): Name | null => {
    if (key.length < SHORTEST_ABBREVIATION) return null;
    const possible = new Set<Name>();
    for (const [label, name] of names) {
      if (label.startsWith(key) && !wordEnds.has(`${label}:${key.length}`)) possible.add(name);
    }
    const [only, another] = possible;
    return only !== undefined && another === undefined ? only : null;
  };
  const nameOf = (printed: string): Name | null => {
    const key = dated ? printed.replace(DAY_AFTER, '') : printed;
    if (key.length < 2 || key.length > longest + 24) return null;
    const name = bare(key);
    if (name !== null) return name;
    const start = starts.find((prefix) => key.startsWith(prefix) && key.length > prefix.length);
    const headless = start === undefined ? key : key.slice(start.length);
    const end = ends.find((suffix) => headless.endsWith(suffix) && headless.length > suffix.length);
    for (const inner of [headless, end && headless.slice(0, -end.length), end && key.slice(0, -end.length)]) {
      const found = inner ? bare(inner) : null;
      if (found !== null) return found;
    }
    return (
      (ORDINAL.test(key) ? bare(key.replace(ORDINAL, '')) : null) ?? (abbreviated ? beginningLike(key) : null)
    );
  };
  const mayBegin = (key: string) => beginnings.has(key.slice(0, BEGINNING));
  return {
    nameOf,
    nameFromWords,
    mayBegin,
    ofHeadings: abbreviated,
    longest: longest + MOST_FOOTNOTE_DIGITS,
  };
}
