import type { WordedDocument } from '../engine.ts';
import type { Paper } from '../papers/paper.ts';
import { counted } from '../words/t.ts';
import { placeOf } from './show-value.ts';
import { everyValue } from './value.ts';

const none: ReadonlySet<string> = new Set();

/** The paths of the readings that wait for the user's eyes. */
export function doubtfulPaths(document: WordedDocument): readonly string[] {
  return everyValue(document)
    .filter(
      ({ path, reading }) =>
        reading?.status === 'doubtful' && reading.source !== 'user' && placeOf(path, none) !== 'figures',
    )
    .filter(({ path, reading }) => !(path.startsWith('figures.') && reading?.source === 'derived'))
    .map(({ path }) => path);
}

/**
 * The readings that wait for the user's eyes, and those that did when the paper was read: an answered one keeps
 * its place, so that nothing jumps. Computed figures are not among them: what they rest on is.
 */
export function doubts(asRead: WordedDocument, shown: WordedDocument): ReadonlySet<string> {
  return new Set([...doubtfulPaths(asRead), ...doubtfulPaths(shown)]);
}

/** How many values still wait for the user's eyes, in words; null where none does. */
export function doubtsInWords(shown: WordedDocument): string | null {
  const waiting = doubtfulPaths(shown).length;
  return waiting > 0 ? counted('review.doubts', waiting) : null;
}

/** The paths that wait and that the user has not left in doubt. */
export function waitingDoubts(shown: WordedDocument, { leftInDoubt }: Paper): readonly string[] {
  return doubtfulPaths(shown).filter((path) => !leftInDoubt.value.has(path));
}
