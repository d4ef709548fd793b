import type { Reading, Said, Status } from '../contract.ts';
import type { Path } from './paths.ts';
import { termOf } from './terms.ts';

/** A reading that a figure is computed from, with its path. */
export interface Input {
  readonly path: Path;
  readonly reading: Reading;
}

/**
 * A figure computed from readings: as sure as the weakest of them, and naming the doubtful one. A `doubt` of its own
 * makes it doubtful whatever it rests on.
 */
export function derived(
  value: string,
  inputs: readonly Input[],
  how: Said,
  doubt: Said | null = null,
): Reading {
  // What the user looked at is no doubt any more, whatever a sum says against it.
  const weak = inputs.find(({ reading }) => reading.status === 'doubtful' && reading.source !== 'user');
  const proved = inputs.every(({ reading }) => reading.status === 'verified');
  const rests: Said | null = weak
    ? { code: 'note.rests-on-doubtful', with: { field: termOf(weak.path) } }
    : null;
  const note = rests ?? doubt;
  const status: Status = note ? 'doubtful' : proved ? 'verified' : 'read';
  return { value, raw: value, source: 'derived', status, page: null, box: null, note: note ?? how };
}
