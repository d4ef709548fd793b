import { Icon } from '../shell/icon.tsx';
import { StatusMark } from '../status/status-mark.tsx';
import { t } from '../words/t.ts';
import { useReview } from './review-context.ts';
import { openSections, setSection } from './selection.ts';
import { standing } from './standing.ts';
import type { MovementValues } from './value.ts';
import { ValueRow } from './value-row.tsx';
import { ValueText } from './value-text.tsx';

/** One printed movement in a line; pressed, it shows each of its values. */
function MovementRow({ movement }: { movement: MovementValues }) {
  const { paper } = useReview();
  const { path, number, values } = movement;
  const open = openSections.value.has(path);
  const [date, concept] = values;
  const amount = values.at(-1);
  const doubtful = values.find((value) => value.reading?.status === 'doubtful');
  const shown = doubtful ?? amount;
  return (
    <li class={open ? 'movement movement-open' : 'movement'}>
      <button
        type="button"
        class="row-button"
        data-row
        aria-expanded={open}
        onClick={() => setSection(path, !open)}
      >
        <span class="row-label">
          <Icon name={open ? 'down' : 'next'} size={14} />
          <span>
            {concept?.reading ? <ValueText value={concept} /> : t('movement.numbered', { number })}
            <span class="caption">{date?.reading && <ValueText value={date} />}</span>
          </span>
        </span>
        {amount && <ValueText value={amount} />}
        {shown && <StatusMark status={standing(shown, paper.corrections.value)} />}
      </button>
      {open && (
        <ul class="rows rows-inner">
          {values.map((value) => (
            <ValueRow key={value.path} value={value} place="list" />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Every printed movement, in the paper's order. */
export function MovementList({ movements }: { movements: readonly MovementValues[] }) {
  return (
    <ul class="rows">
      {movements.map((movement) => (
        <MovementRow key={movement.path} movement={movement} />
      ))}
    </ul>
  );
}
