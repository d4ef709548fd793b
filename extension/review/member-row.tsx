import { StatusMark } from '../status/status-mark.tsx';
import { useReview } from './review-context.ts';
import { editing, type Place } from './selection.ts';
import { standing } from './standing.ts';
import type { Value } from './value.ts';
import { ValueActions } from './value-actions.tsx';
import { ValueText } from './value-text.tsx';

/** One of the readings on which a computed figure rests; it is corrected here, and the figure follows. */
export function MemberRow({ value, place, row }: { value: Value; place: Place; row: string }) {
  const { paper } = useReview();
  const typed = editing.value === value.path;
  return (
    <li class={typed ? 'member member-typed' : 'member'}>
      <div class="member-line">
        <span class="row-label">{value.label}</span>
        {value.reading && <ValueText value={value} />}
        <StatusMark status={standing(value, paper.corrections.value)} />
      </div>
      <ValueActions value={value} place={place} row={row} brief />
    </li>
  );
}
