import { t } from '../words/t.ts';
import type { ShownStatus } from './shown-status.ts';
import { StatusIcon } from './status-icon.tsx';

/** A value's standing in shape, word and colour together. */
export function StatusMark({ status }: { status: ShownStatus }) {
  return (
    <span class={`status status-${status.shape}`}>
      <StatusIcon shape={status.shape} />
      {t(status.word)}
    </span>
  );
}
