import type { Correction, Paper } from '../papers/paper.ts';
import { withUsersValues } from '../papers/with-users-values.ts';
import { announce } from '../shell/announce.ts';
import { t } from '../words/t.ts';
import { editing } from './selection.ts';
import type { Value } from './value.ts';

/** Keeps what the user said of a value, unless the engine cannot take it. */
function say(paper: Paper, path: string, correction: Correction | null): boolean {
  const state = paper.state.value;
  const next = new Map(paper.corrections.value);
  if (correction) next.set(path, correction);
  else next.delete(path);
  if (state.is !== 'read' || !withUsersValues(state.open, next)) return false;
  editing.value = null;
  paper.corrections.value = next;
  return true;
}

/** The user typed what the paper says; what depends on it is computed again. False where it cannot be taken. */
export function correct(paper: Paper, { path, reading, label }: Value, value: string): boolean {
  const taken = say(paper, path, { value, confirms: reading?.value === value });
  if (taken) announce(t('correction.saved', { label }));
  return taken;
}

/** The user looked and the value is right. */
export function confirm(paper: Paper, { path, reading, label }: Value): void {
  if (!reading) return;
  say(paper, path, { value: reading.value, confirms: true });
  announce(t('correction.confirmed', { label }));
}

/** The user looked and the paper does not print the value. */
export function markNotPrinted(paper: Paper, { path, label }: Value): void {
  say(paper, path, { value: null, confirms: false });
  announce(t('correction.not-printed', { label }));
}

/** Takes back what the user said of a value. */
export function undo(paper: Paper, { path, label }: Value): void {
  say(paper, path, null);
  announce(t('correction.undone', { label }));
}

/** The user looked and cannot tell: the value stays in doubt, and is used for nothing. */
export function leaveInDoubt(paper: Paper, { path, label }: Value): void {
  paper.leftInDoubt.value = new Set([...paper.leftInDoubt.value, path]);
  announce(t('doubt.left', { label }));
}
