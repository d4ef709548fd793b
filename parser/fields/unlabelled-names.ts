import { fold } from '../layout/fold.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { plain } from '../values/plain.ts';
import { type NameRun, nameRunsIn, runOverLines, wholeRun, wrappedRuns } from './name-runs.ts';
import type { PageTexts } from './page-texts.ts';

/** A text and which of the two initials asked for some word in it may begin with. */
interface Marked {
  readonly segment: Segment;
  readonly initials: number;
}

/** Places of the paternal initial and of the given name's among the letters of a CURP, and each one's mark. */
const PATERNAL = { at: 0, mark: 1 };
const GIVEN = { at: 3, mark: 2 };
const BOTH = PATERNAL.mark | GIVEN.mark;
/** In a CURP it also stands for letters that are something else in the name. */
const ANY_LETTER = 'X';
/** Lines below one that may hold the rest of its name, those of other columns counted. */
const LINES_BELOW = 4;

/** Every run of words that begins with the letters asked for: segments, neighbours on a line, wrapped lines. */
export function unlabelledNames({ sheets }: PageTexts, letters: string): NameRun[] {
  const mark = markerOf(letters);
  return sheets
    .flatMap((sheet) => {
      const rows = sheet.lines.map((line) => line.segments.flatMap(mark));
      const initials = rows.map(initialsOf);
      return rows.flatMap((row, at) => namesFrom(sheet, row, at, initials));
    })
    .filter(({ words }) => words.length > 1 && hasInitials(words, letters));
}

/** The names that begin on one line. */
function namesFrom(
  sheet: Sheet,
  row: readonly Marked[],
  at: number,
  initialsOfLines: readonly number[],
): NameRun[] {
  const own = initialsOfLines[at] ?? 0;
  let below = 0;
  for (let i = at + 1; i <= at + LINES_BELOW; i++) below |= initialsOfLines[i] ?? 0;
  if ((own | below) !== BOTH) return [];
  const runs = row.flatMap(({ segment, initials }) => [
    ...(initials === BOTH ? nameRunsIn(sheet.page, segment) : []),
    ...((initials | below) === BOTH ? overLines(sheet, at, segment) : []),
  ]);
  const side = own === BOTH && row.length > 1 ? neighbours(sheet.page, row) : [];
  return [...runs, ...side];
}

function overLines(sheet: Sheet, at: number, segment: Segment): NameRun[] {
  const run = runOverLines(sheet, at, segment);
  return [...wrappedRuns(sheet, at, segment), ...(run ? [run] : [])];
}

/** Two to four neighbours on one line as one name each. */
function neighbours(page: Page, row: readonly Marked[]): NameRun[] {
  return row.flatMap((_, from) =>
    [2, 3, 4].flatMap((count) => {
      const parts = row.slice(from, from + count);
      if (parts.length < count || initialsOf(parts) !== BOTH) return [];
      const run = wholeRun(
        page,
        parts.map(({ segment }) => segment),
      );
      return run ? [run] : [];
    }),
  );
}

const initialsOf = (row: readonly Marked[]): number => row.reduce((sum, { initials }) => sum | initials, 0);

/** Marks a text, amounts left out, with the initials that its words may begin with. */
function markerOf(letters: string): (segment: Segment) => Marked[] {
  const wanted = [PATERNAL, GIVEN].map(({ at, mark }) => {
    const letter = letters[at] ?? ANY_LETTER;
    const folded = letter === ANY_LETTER ? '' : fold(letter);
    return { mark, letter: folded, begins: new RegExp(`(?<![a-z])${folded}`) };
  });
  return (segment) => {
    if (segment.amount !== null) return [];
    let initials = 0;
    for (const { mark, letter, begins } of wanted) {
      if (segment.key.includes(letter) && begins.test(plain(segment.text))) initials |= mark;
    }
    return [{ segment, initials }];
  };
}

/** Whether some word begins with the paternal initial and some with the given name's; quick, before orders are tried. */
function hasInitials(words: readonly string[], letters: string): boolean {
  const initials = words.map((word) => fold(word)[0]?.toUpperCase());
  return [PATERNAL, GIVEN].every(({ at }) => {
    const letter = letters[at] ?? ANY_LETTER;
    return letter === ANY_LETTER || initials.includes(letter);
  });
}
