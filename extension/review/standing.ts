import type { Corrections } from '../papers/paper.ts';
import { type ShownStatus, shownStatus } from '../status/shown-status.ts';
import type { Value } from './value.ts';

/** The path under which the user corrects a value: a printed total is corrected where it is printed. */
export function correctedPath(path: string): string {
  return path === 'figures.total' ? 'balances.total' : path;
}

/** How a value stands, with what the user said of it. */
export function standing({ reading, path }: Value, corrections: Corrections): ShownStatus {
  return shownStatus(reading, correctedPath(path), corrections);
}
