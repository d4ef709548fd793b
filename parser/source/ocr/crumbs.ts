import type { Word } from '../page.ts';
import { isLikeZero } from './lone-currency.ts';

/** A word, and whether so few marks that nobody can make out for sure may be a crumb of a rule or a fold. */
export interface MaybeCrumb {
  readonly word: Word;
  readonly isCrumb: boolean;
}

/** Two figures, and how near their edges are to those of others in their column, as a share of the height. */
const TWO_FIGURES = /^\d{2}$/;
const SAME_EDGE = 0.3;
/** So many others make a column. */
const FEWEST_OTHERS = 2;

/** A first name cut short, and how near the next name in capitals begins, in heights: "J. REFUGIO". */
const INITIAL = /^\p{Lu}\.$/u;
const NAME = /^\p{Lu}{2}/u;
const NEXT = 1.5;

/** The words without the crumbs; two figures right below or above others for sure, as days are printed, are none, nor is an initial. */
export function withoutCrumbs(words: readonly MaybeCrumb[]): Word[] {
  const figures = words.filter(({ word, isCrumb }) => !isCrumb && TWO_FIGURES.test(word.text));
  const isInColumn = ({ text, box }: Word) =>
    TWO_FIGURES.test(text) && figures.filter(({ word }) => isAbove(word.box, box)).length >= FEWEST_OTHERS;
  return words
    .filter(
      ({ word, isCrumb }) => !isCrumb || isLikeZero(word.text) || isInColumn(word) || isInitial(word, words),
    )
    .map(({ word }) => word);
}

function isInitial({ text, box }: Word, words: readonly MaybeCrumb[]): boolean {
  if (!INITIAL.test(text)) return false;
  const slack = SAME_EDGE * (box[3] - box[1]);
  return words.some(({ word: { text: next, box: beside } }) => {
    const gap = beside[0] - box[2];
    return (
      NAME.test(next) && gap >= 0 && gap <= NEXT * (box[3] - box[1]) && Math.abs(beside[3] - box[3]) <= slack
    );
  });
}

function isAbove(one: Word['box'], other: Word['box']): boolean {
  const slack = SAME_EDGE * (other[3] - other[1]);
  return Math.abs(one[0] - other[0]) <= slack && Math.abs(one[2] - other[2]) <= slack;
}
