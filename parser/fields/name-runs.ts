import { centreOf, heightOf } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Box, Page, Word } from '../source/page.ts';
import { nameKey } from '../values/curp-letters.ts';
import { nameTitles, neverInNames, particles } from '../vocabulary/name-words.ts';
import { goesOnIn, hasNoRoomFor } from './line-wraps.ts';
import { joined, type Printed, partOf, printedOf } from './printed.ts';

/** Words that may be a person's name, and where they stand. */
export interface NameRun {
  readonly page: Page;
  /** Names, and the marks that part them, in printed order. */
  readonly words: readonly string[];
  readonly printed: Printed;
  /** How many words come before a comma or a mark that ends the surnames; null where none is printed. */
  readonly surnames: number | null;
  /** Whether nothing but titles stands beside it in its segment. */
  readonly alone: boolean;
  /** Whether it goes on in a next line for want of room in its own. */
  readonly wraps: boolean;
  /** Whether nothing but marks stands before it in the value of its label. */
  readonly isBehindMark?: boolean;
}

const NAME_WORD = /^\p{L}[\p{L}'’´`.\-#]*$/u;
/** "ORTEGA/RUIZ*MARIA ELENA" and "ORTEGA RUIZ, MARIA ELENA": marks that end a surname. */
const PARTING = /[/*$,;]+/;
/** Lines of a wrapped name have one left edge, one centre or one right edge, within so many heights. */
const SAME_EDGE = 0.9;
/** From one line of a wrapped name to the next, in heights. */
const NEXT_LINE = 2.1;
/** The same between lines of one cell; the next row of cells stands farther below. */
const SAME_CELL = 1.6;

/** The runs of words in a printed text that may be a name, titles before it left out. */
export function nameRunsIn(page: Page, printed: Printed): NameRun[] {
  const runs: NameRun[] = [];
  let from = 0;
  let at = 0;
  const close = (end: number) => {
    const part = partOf(printed, from, end);
    const run = runOf(page, part, part.words.length === printed.words.length);
    if (run) runs.push(run);
  };
  for (const word of printed.words) {
    const end = at + word.text.length;
    if (!mayBeInName(word)) {
      close(at);
      from = end;
    } else if (/[;:.]$/.test(word.text) && word.text.length > 4) {
      close(end);
      from = end;
    }
    at = end + 1;
  }
  close(printed.text.length);
  return runs;
}

/** A name that goes on in the next one or two lines of the same text. */
export function wrappedRuns(sheet: Sheet, at: number, first: Segment): NameRun[] {
  const { page, lines } = sheet;
  const parts: Segment[] = [first];
  const runs: NameRun[] = [];
  for (let i = at + 1; i < lines.length && parts.length < 3; i++) {
    const last = parts.at(-1) ?? first;
    const height = heightOf(last.box);
    const line = lines[i];
    if (!line || line.box[1] - last.box[1] > NEXT_LINE * height) break;
    const next = line.segments.find(
      ({ box }) => isAligned(box, last.box, SAME_EDGE * height) && box[1] > last.box[1],
    );
    if (!next) continue;
    if (next.amount || !next.words.every(mayBeInName)) break;
    parts.push(next);
    const run = wholeRun(page, parts);
    const [word] = next.words;
    const close = next.box[1] - last.box[1] <= SAME_CELL * height;
    const wraps = close && word !== undefined && hasNoRoomFor(word, sheet, at, first);
    if (run) runs.push({ ...run, wraps });
  }
  return runs;
}

/** A name that begins at the end of a line of running text and ends at the beginning of the next one. */
export function runOverLines(sheet: Sheet, at: number, segment: Segment): NameRun | null {
  const last = segment.words.at(-1);
  if (sheet.lines[at]?.segments.at(-1) !== segment || !last || !mayBeInName(last)) return null;
  const begun = nameRunsIn(sheet.page, segment).at(-1);
  if (!begun || begun.printed.words.at(-1) !== last) return null;
  const next = goesOnIn(sheet, at, segment);
  const [rest] = next ? nameRunsIn(sheet.page, next) : [];
  if (!next || !rest || rest.printed.words[0]?.text !== next.words[0]?.text) return null;
  const run = runOf(sheet.page, joined([begun.printed, rest.printed]), false);
  return run && { ...run, wraps: true };
}

const isAligned = (a: Box, b: Box, within: number): boolean =>
  Math.abs(a[0] - b[0]) <= within ||
  Math.abs(centreOf(a) - centreOf(b)) <= within ||
  Math.abs(a[2] - b[2]) <= within;

/** Neighbours on one line as one name: surnames and given names in columns. */
export function wholeRun(page: Page, parts: readonly Printed[]): NameRun | null {
  const words = parts.flatMap((part) => part.words);
  if (!words.every(mayBeInName)) return null;
  return runOf(page, printedOf(words), true);
}

/** Whether the word, marks that part names included, is made of letters and none of those no name has. */
function mayBeInName({ text }: Word): boolean {
  if (!PARTING.test(text)) return mayBeName(text);
  return text.split(PARTING).every((name) => name === '' || mayBeName(name));
}

function mayBeName(name: string): boolean {
  if (!beginsLikeAName(name)) return false;
  const bare = name.replace(/[.;:]$/, '');
  return NAME_WORD.test(bare) && !neverInNames.has(nameKey(bare));
}

/** A capital, unless it is a particle: "esta es la situación" goes on after a name in many a letter. */
const beginsLikeAName = (word: string) =>
  CAPITAL.test(word) || (word.length <= LONGEST_PARTICLE && particles.has(nameKey(word)));
const CAPITAL = /^\p{Lu}/u;
/** Letters of the longest particle, and a mark behind it. */
const LONGEST_PARTICLE = 1 + Math.max(...[...particles].map(({ length }) => length));

function runOf(page: Page, run: Printed, alone: boolean): NameRun | null {
  const printed = withoutTitles(run);
  const words: string[] = [];
  let surnames: number | null = null;
  for (const { text } of printed.words) {
    const names = text.split(PARTING).filter((name) => name !== '');
    names.forEach((name, index) => {
      words.push(name.replace(/[;:]$/, ''));
      const parted = index < names.length - 1 || PARTING.test(text.slice(-1));
      if (parted && !/^[,;]$/.test(text)) surnames = words.length;
    });
    if (names.length === 0) surnames = words.length;
  }
  // A comma at the very end parts nothing: "Estimada MARIA ELENA ORTEGA,".
  if (surnames === words.length) surnames = null;
  const long = words.some((word) => nameKey(word).length > 2);
  return words.length > 0 && long ? { page, words, printed, surnames, alone, wraps: false } : null;
}

/** What stands before the name left out: titles, and the "de" of a sentence that leads to a name in capitals. */
function withoutTitles(run: Printed): Printed {
  let start = 0;
  const inCapitals = run.words.some(({ text }) => /^\p{Lu}{2}/u.test(text));
  for (const { text } of run.words) {
    const leads = inCapitals && /^\p{Ll}/u.test(text);
    if (!leads && !nameTitles.has(nameKey(text)) && nameKey(text) !== '') break;
    start += text.length + 1;
  }
  return partOf(run, start, run.text.length);
}
