import type { GreyPicture } from '../picture/grey-picture.ts';
import { inkOf } from './ink.ts';
import { marksOf } from './marks.ts';
import { eraseShortRules } from './short-rules.ts';
import { standsOnHead } from './standing.ts';
import { type Strip, stripsOf } from './strips.ts';

/** What is to be read on a picture, and whether it stands on its head. */
export interface FoundStrips {
  readonly strips: readonly Strip[];
  readonly onHead: boolean;
}

/** The picture's strips; pieces of ruling lines are erased from it on the way. */
export function findStrips(picture: GreyPicture): FoundStrips {
  const { width, height } = picture;
  const ink = inkOf(picture);
  const marks = marksOf(ink, width, height);
  const { strips, usual } = stripsOf(marks);
  const onHead = standsOnHead(marks, usual);
  if (usual === 0 || !eraseShortRules(picture, ink, usual)) return { strips, onHead };
  return { strips: stripsOf(marksOf(ink, width, height)).strips, onHead };
}
