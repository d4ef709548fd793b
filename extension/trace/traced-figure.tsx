import type { ComponentChildren } from 'preact';
import { t } from '../words/t.ts';
import { type Traced, traced } from './traced.ts';

interface Props {
  readonly of: Traced;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A figure as a button: pressed, it shows where it comes from. */
export function TracedFigure({ of, class: name = 'traced', children }: Props) {
  return (
    <button
      type="button"
      class={name}
      data-trace={`${of.benefit}/${of.steps[0]}`}
      title={t('trace.open')}
      aria-haspopup="dialog"
      onClick={() => {
        traced.value = of;
      }}
    >
      {children}
      <span class="unseen"> {t('trace.open')}</span>
    </button>
  );
}
