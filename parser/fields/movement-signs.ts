import { centreOf } from '../layout/box.ts';
import type { Line, Segment } from '../layout/sheet.ts';
import { columnDistance } from './place.ts';

/** Marks that say whether money comes in or leaves, where they stand in a place of their own. */
const COMES = /^(?:\(?\+\)?|cr\.?|abono)$/i;
const LEAVES = /^(?:\(?[-−–]\)?|d[br]\.?|cargo)$/i;
/** How far the centres of the marks of one column may differ, in points. */
const SAME_PLACE = 4;
/** How near the edges of amounts a dash stands that is a zero of their column, in points. */
const ZERO_EDGE = 3;

/** In a scan, what is left of a rule is read as a dash now and then, but hardly so often in one column. */
const DASHES_IN_SCAN = 3;

/** What the marks of a table's own column of signs say: each amount that leaves, and the marks themselves. */
export interface Signs {
  readonly leaving: ReadonlySet<Segment>;
  readonly marks: ReadonlySet<Segment>;
}

interface Mark {
  readonly mark: Segment;
  /** The amount that the mark touches. */
  readonly amount: Segment;
}

/**
 * The column of signs of a table of movements: marks that stand one below the other, each beside an amount.
 *
 *     Comisión del periodo       │ DB │  56.16          Comisión del periodo      56.16 │ −
 *     Aportación patronal        │ CR │ 785.20          Aportación patronal      785.20 │ +
 */
export function signsOf(lines: readonly Line[], isScan = false): Signs {
  const stacks: Mark[][] = [];
  for (const { segments } of lines) {
    segments.forEach((mark, i) => {
      const amount = COMES.test(mark.text) || LEAVES.test(mark.text) ? amountBeside(segments, i) : null;
      if (!amount) return;
      const stack = stacks.find(
        ([first]) => first && Math.abs(centreOf(first.mark.box) - centreOf(mark.box)) <= SAME_PLACE,
      );
      if (stack) stack.push({ mark, amount });
      else stacks.push([{ mark, amount }]);
    });
  }
  const amounts = lines.flatMap(({ segments }) => segments.filter(({ amount }) => amount && !amount.dash));
  const signs = stacks.filter((stack) => isColumnOfSigns(stack, amounts, isScan)).flat();
  return {
    leaving: new Set(signs.filter(({ mark }) => LEAVES.test(mark.text)).map(({ amount }) => amount)),
    marks: new Set(signs.map(({ mark }) => mark)),
  };
}

/** The last amount of a line where the mark stands directly before or behind it. */
function amountBeside(segments: readonly Segment[], at: number): Segment | null {
  const [before, after] = [segments[at - 1], segments[at + 1]];
  const isAmount = (one: Segment | undefined): one is Segment =>
    one?.amount != null && !one.amount.dash && one.amount.cents >= 0;
  if (isAmount(after)) return after;
  return after === undefined && isAmount(before) ? before : null;
}

/** Whether the marks are signs: words or pluses among them, or dashes where no column of amounts has its edge. */
function isColumnOfSigns(stack: readonly Mark[], amounts: readonly Segment[], isScan: boolean): boolean {
  if (stack.some(({ mark }) => mark.text !== '-')) return true;
  if (isScan && stack.length < DASHES_IN_SCAN) return false;
  return stack.every(({ mark }) =>
    amounts.every(
      ({ box }) => Math.abs(box[2] - mark.box[2]) > ZERO_EDGE && columnDistance(box, mark.box) > ZERO_EDGE,
    ),
  );
}
