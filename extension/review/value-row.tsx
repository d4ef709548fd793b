import { StatusMark } from '../status/status-mark.tsx';
import { useReview } from './review-context.ts';
import { type Place, selected, toggle } from './selection.ts';
import { standing } from './standing.ts';
import type { Value } from './value.ts';
import { ValueDetail } from './value-detail.tsx';
import { ValueText } from './value-text.tsx';

/** One value: label, value and standing; pressed, it opens its place on the page and what can be done about it. */
export function ValueRow({ value, place }: { value: Value; place: Place }) {
  const { paper } = useReview();
  const status = standing(value, paper.corrections.value);
  const open = selected.value?.path === value.path && selected.value.place === place;
  return (
    <li class={`row row-${status.shape}${open ? ' row-open' : ''}`}>
      <button
        type="button"
        class="row-button"
        data-path={value.path}
        data-place={place}
        data-row
        aria-expanded={open}
        onClick={() => toggle(value.path, place)}
      >
        <span class="row-label">{value.label}</span>
        {value.reading && <ValueText value={value} />}
        <StatusMark status={status} />
      </button>
      {open && <ValueDetail value={value} place={place} />}
    </li>
  );
}
