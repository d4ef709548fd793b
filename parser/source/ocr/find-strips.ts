import type { GreyPicture } from '../picture/grey-picture.ts';
import type { PictureTraits } from '../picture/picture-traits.ts';
import { inkOf } from './ink.ts';
import { marksOf } from './marks.ts';
import { eraseShortRules } from './short-rules.ts';
import { standsOnHead } from './standing.ts';
import { type FoundStrips, stripsOf } from './strips.ts';

/** What is to be read on a picture, and whether it stands on its head. */
export interface PictureStrips extends FoundStrips {
  readonly onHead: boolean;
}

/** The picture's strips; pieces of ruling lines are erased from it on the way, which are frayed where it was black and white. */
export function findStrips(
  picture: GreyPicture,
  { bilevel: isFrayed, contrast, paper }: Pick<PictureTraits, 'bilevel' | 'contrast' | 'paper'>,
): PictureStrips {
  const { width, height } = picture;
  const ink = inkOf(picture, contrast === null ? undefined : contrast * paper);
  const marks = marksOf(ink, width, height, picture);
  const found = stripsOf(marks, isFrayed);
  const onHead = standsOnHead(marks, found.usual);
  if (found.usual === 0 || !eraseShortRules(picture, ink, found)) return { ...found, onHead };
  return { ...stripsOf(marksOf(ink, width, height, picture), isFrayed), onHead };
}
