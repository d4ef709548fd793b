import type { Box, Word } from '../page.ts';
import { AMOUNT, dashWord, isLevelWith, isSlenderIn } from './lone-dashes.ts';
import type { Mark } from './marks.ts';

/** Words of one run stand nearer than this, in heights of their boxes. */
const BLANK = 0.7;
/** How far the middles of one level may differ, in heights. */
const LEVEL = 0.3;
/** How far from its amount a card's label may stand, middle to middle, in heights of the amount. */
const FARTHEST = 2.5;
/** How nearly a label shares a place with its amount, in heights of the amount. */
const ALIGNED = 0.25;
/** So many cards with amounts tell where the label of a dash stands. */
const FEWEST_CARDS = 2;

/** A place on a line that an amount and its label may share: their middle, or an edge. */
type Place = (box: Box) => number;
const places: readonly Place[] = [
  ([left, , right]) => (left + right) / 2,
  ([left]) => left,
  ([, , right]) => right,
];

/**
 * Dashes that stand in a row of cards where an amount would, to their label as the amounts beside are to theirs: zeros.
 *
 *     $ 460,980.36    $ 206,433.36        -
 *        Retiro         Vivienda      Voluntario
 */
export function dashesInCards(marks: readonly Mark[], words: readonly Word[]): Word[] {
  const amounts = words.filter(({ text }) => AMOUNT.test(text));
  const candidates = marks.flatMap((mark) => {
    if (words.some(({ box }) => isLevelWith(box, mark) && isWithin(box, mark))) return [];
    const beside = amounts.filter(({ box }) => isLevelWith(box, mark) && isSlenderIn(box, mark));
    return beside.length >= FEWEST_CARDS ? [{ mark, beside }] : [];
  });
  if (candidates.length === 0) return [];
  const runs = runsOf(words);
  return candidates.flatMap(({ mark, beside }) => {
    const cards = runs.filter((run) => beside.some(({ box }) => holds(run, box)));
    const [first] = beside;
    return first && places.some((place) => isLikeCards(mark, cards, runs, place))
      ? [dashWord(mark, first)]
      : [];
  });
}

/** Whether a mark has a label at the given place, and on the label's level the cards have theirs. */
function isLikeCards(mark: Mark, cards: readonly Box[], runs: readonly Box[], place: Place): boolean {
  const own: Box = [mark.left, mark.top, mark.right + 1, mark.bottom + 1];
  const height = Math.max(...cards.map(heightOf));
  const hasLabelBeside = (card: Box, label: Box) =>
    runs.some((run) => isOnLevel(run, label) && isLabel(run, card, height, place));
  return runs.some(
    (label) =>
      isLabel(label, own, height, place) &&
      cards.filter((card) => hasLabelBeside(card, label)).length >= FEWEST_CARDS,
  );
}

/** Whether a run stands as the label of a card does to what is in the place of its amount, `height` high. */
function isLabel(run: Box, value: Box, height: number, place: Place): boolean {
  const apart = Math.abs(middleOf(run) - middleOf(value));
  return (
    apart > height / 2 &&
    apart <= FARTHEST * height &&
    Math.abs(place(run) - place(value)) <= ALIGNED * height
  );
}

/** The boxes of the words that stand close to one another on one level. */
function runsOf(words: readonly Word[]): Box[] {
  const runs: Box[] = [];
  for (const { box } of [...words].sort((a, b) => a.box[0] - b.box[0])) {
    const at = runs.findIndex((run) => isOnLevel(run, box) && box[0] - run[2] < BLANK * heightOf(box));
    const run = runs[at];
    if (run)
      runs[at] = [run[0], Math.min(run[1], box[1]), Math.max(run[2], box[2]), Math.max(run[3], box[3])];
    else runs.push(box);
  }
  return runs;
}

const heightOf = ([, top, , bottom]: Box): number => bottom - top;
const middleOf = ([, top, , bottom]: Box): number => (top + bottom) / 2;
const isWithin = ([left, , right]: Box, mark: Mark): boolean => left <= mark.left && mark.right <= right;
const holds = (run: Box, box: Box): boolean => isOnLevel(run, box) && run[0] <= box[0] && box[2] <= run[2];
const isOnLevel = (a: Box, b: Box): boolean =>
  Math.abs(middleOf(a) - middleOf(b)) <= LEVEL * Math.max(heightOf(a), heightOf(b));
