import type { PictureProblem, PictureTraits } from './picture-traits.ts';

/** Letters lower than this, in pixels, are guessed rather than read: usual print at some 80 dots an inch. */
const SMALLEST = 6.3;
/** Fewer pieces of ink than this are no page of text. */
const FEWEST_PIECES = 12;
/** Edges wider than this share of a letter's height leave no letter apart from the next. */
const BLURRED = 0.25;
/** Ink must differ from its paper by this many deviations of the noise; grain can be smoothed away, so more of it is borne. */
const SIGNAL = 10;
const SIGNAL_IN_GRAIN = 6;
/** The reason why it does not: paper this dark, or ink this pale; else there is too much noise. */
const DARK_PAPER = 60;
const PALE_INK = 0.2;

/** What makes a picture hopeless or unsafe to read: each bound is where amounts began to be misread in trials. */
export function problemsOf(traits: PictureTraits): PictureProblem[] {
  if (traits.textPieces < FEWEST_PIECES) return [traits.paper < DARK_PAPER ? 'too-dark' : 'blank'];
  const problems: PictureProblem[] = [];
  if (traits.textHeight !== null && traits.textHeight < SMALLEST) problems.push('too-small');
  const weakness = whyNoSignal(traits);
  if (signalOf(traits) < (weakness === 'too-noisy' ? SIGNAL_IN_GRAIN : SIGNAL)) problems.push(weakness);
  if (traits.blur !== null && traits.blur > BLURRED) problems.push('blurred');
  if (traits.textAtBorder) problems.push('cut-off');
  return problems;
}

function signalOf({ contrast, paper, noise }: PictureTraits): number {
  return noise === 0 ? Number.POSITIVE_INFINITY : ((contrast ?? 0) * paper) / noise;
}

function whyNoSignal({ contrast, paper }: PictureTraits): PictureProblem {
  if (paper < DARK_PAPER) return 'too-dark';
  return (contrast ?? 0) < PALE_INK ? 'too-faint' : 'too-noisy';
}
