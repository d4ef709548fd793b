import type { PictureProblem, PictureTraits } from './picture-traits.ts';

/** Letters lower than this, in pixels, are guessed rather than read. */
const SMALLEST = 6;
/** Fewer pieces of ink than this are no page of text. */
const FEWEST_PIECES = 12;

/** What makes a picture hopeless or unsafe to read. */
export function problemsOf(traits: PictureTraits): PictureProblem[] {
  if (traits.textPieces < FEWEST_PIECES) return ['blank'];
  const problems: PictureProblem[] = [];
  if (traits.textHeight !== null && traits.textHeight < SMALLEST) problems.push('too-small');
  return problems;
}
