import type { WordedDocument } from '../engine.ts';
import type { Corrections } from '../papers/paper.ts';
import type { MessageKey } from '../words/t.ts';

/** A reading with its note in the page's language. */
export type Reading = NonNullable<NonNullable<WordedDocument['figures']>['rcv']>;

/** The six shapes in which a value's standing is shown. */
export type Shape = 'verified' | 'read' | 'doubtful' | 'corrected' | 'not-printed' | 'calculated';

/** A value's standing: its shape, which decides the colour, and its word. */
export interface ShownStatus {
  readonly shape: Shape;
  readonly word: MessageKey & `status.${string}`;
}

/** How a value stands, told from its reading and from what the user said of it. */
export function shownStatus(reading: Reading | null, path: string, corrections: Corrections): ShownStatus {
  const said = corrections.get(path);
  if (said?.value === null) return { shape: 'corrected', word: 'status.user-not-printed' };
  if (!reading) return { shape: 'not-printed', word: 'status.not-printed' };
  if (said) return { shape: 'corrected', word: said.confirms ? 'status.confirmed' : 'status.corrected' };
  if (reading.status === 'doubtful') return { shape: 'doubtful', word: 'status.doubtful' };
  if (reading.source === 'derived') return { shape: 'calculated', word: 'status.calculated' };
  return { shape: reading.status, word: `status.${reading.status}` };
}
