import { StatusMark } from '../status/status-mark.tsx';
import { t } from '../words/t.ts';
import { DoubtCard } from './doubt-card.tsx';
import { waitingDoubts } from './doubts.ts';
import { useReview } from './review-context.ts';
import { selected } from './selection.ts';
import { standing } from './standing.ts';
import { everyValue, type Value } from './value.ts';
import { ValueRow } from './value-row.tsx';
import { ValueText } from './value-text.tsx';

/** A doubt that waits: pressed, its card comes up. */
function DoubtRow({ value, current }: { value: Value; current: boolean }) {
  const { paper } = useReview();
  return (
    <li class={current ? 'row row-doubtful row-open' : 'row row-doubtful'}>
      <button
        type="button"
        class="row-button"
        data-path={value.path}
        data-place="doubts"
        data-row
        aria-pressed={current}
        onClick={() => {
          selected.value = { path: value.path, place: 'doubts' };
        }}
      >
        <span class="row-label">{value.label}</span>
        {value.reading && <ValueText value={value} />}
        <StatusMark status={standing(value, paper.corrections.value)} />
      </button>
    </li>
  );
}

/** The values that need a look, before everything else: one card, and the list of them all. */
export function DoubtList() {
  const { document, doubts, ordered, paper } = useReview();
  const all = everyValue(document);
  const values = [...doubts].flatMap((path) => all.find((value) => value.path === path) ?? []);
  if (values.length === 0 || !ordered) return null;
  const waiting = waitingDoubts(document, paper);
  const isDoubtful = ({ reading }: Value) => reading?.status === 'doubtful' && reading.source !== 'user';
  const chosen =
    selected.value?.place === 'doubts'
      ? selected.value.path
      : [...doubts].find((path) => waiting.includes(path));
  const current = values.find((value) => value.path === chosen && isDoubtful(value));
  return (
    <section class="doubts" aria-label={t('review.doubts-list')}>
      {current && <DoubtCard key={current.path} value={current} />}
      {(values.length > 1 || !current) && (
        <ul class="rows">
          {values.map((value) =>
            isDoubtful(value) ? (
              <DoubtRow key={value.path} value={value} current={value === current} />
            ) : (
              <ValueRow key={value.path} value={value} place="doubts" />
            ),
          )}
        </ul>
      )}
    </section>
  );
}
