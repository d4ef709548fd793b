import type { Reading, Shape } from '../status/shown-status.ts';
import type { MessageKey } from '../words/t.ts';
import type { Evidence } from './case-file.ts';

/** A standing as paper and files tell it: its shape, and the name of its word. */
export interface Standing {
  readonly shape: Shape;
  readonly word: MessageKey;
}

/** How a reading stands, told from the reading alone: paper and files know nothing of the page's state. */
export function standingOf(reading: Pick<Reading, 'status' | 'source'> | null): Standing {
  if (!reading) return { shape: 'not-printed', word: 'status.not-printed' };
  if (reading.status === 'doubtful') return { shape: 'doubtful', word: 'status.doubtful' };
  if (reading.source === 'user') return { shape: 'corrected', word: 'exports.by-hand' };
  if (reading.source === 'derived') return { shape: 'calculated', word: 'status.calculated' };
  return { shape: reading.status, word: `status.${reading.status}` };
}

const order: readonly Shape[] = ['doubtful', 'corrected', 'calculated', 'read', 'verified'];

/** The weakest standing of what a fact rests on. */
export function weakestOf(evidence: readonly Evidence[]): Standing {
  const standings = evidence.map(({ reading }) => standingOf(reading));
  const weakest = order.flatMap((shape) => standings.find((one) => one.shape === shape) ?? [])[0];
  return weakest ?? standingOf(null);
}
