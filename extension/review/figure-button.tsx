import { StatusMark } from '../status/status-mark.tsx';
import { counted, t } from '../words/t.ts';
import { restsOn } from './rests-on.ts';
import { useReview } from './review-context.ts';
import { selected, toggle } from './selection.ts';
import { standing } from './standing.ts';
import type { Value } from './value.ts';
import { LargeFigure } from './value-text.tsx';

/** Where a figure comes from, in a few words. */
function useOrigin({ path, reading }: Value): string {
  const { document } = useReview();
  if (!reading) return t('origin.not-printed');
  if (reading.page) return t('origin.page', { page: reading.page });
  const parts = restsOn(path, document).length;
  const proof = reading.status === 'verified' ? t('origin.verified') : '';
  return [counted('origin.values', parts), proof].filter(Boolean).join(', ');
}

/** One of the figures that matter most, as a button that shows where it comes from. */
export function FigureButton({ value }: { value: Value }) {
  const { paper } = useReview();
  const { path } = value;
  const origin = useOrigin(value);
  const open = selected.value?.path === path && selected.value.place === 'figures';
  return (
    <button
      type="button"
      class={open ? 'figure figure-open' : 'figure'}
      data-path={path}
      data-place="figures"
      data-row
      aria-expanded={open}
      onClick={() => toggle(path, 'figures')}
    >
      <span class="figure-label">{value.label}</span>
      <LargeFigure value={value} />
      <span class="figure-foot">
        {value.reading && <StatusMark status={standing(value, paper.corrections.value)} />}
        <span class="caption">{origin}</span>
      </span>
    </button>
  );
}
