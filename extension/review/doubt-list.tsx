import { counted, t } from '../words/t.ts';
import { useReview } from './review-context.ts';
import { everyValue } from './value.ts';
import { ValueRow } from './value-row.tsx';

/** The values that need a look, before everything else. */
export function DoubtList() {
  const { document, doubts } = useReview();
  const values = everyValue(document).filter(({ path }) => doubts.has(path));
  if (values.length === 0) return null;
  const waiting = values.filter(
    ({ reading }) => reading?.status === 'doubtful' && reading.source !== 'user',
  ).length;
  return (
    <section class="doubts">
      <h2>{waiting > 0 ? counted('review.look', waiting) : t('review.looked')}</h2>
      <ul class="rows">
        {values.map((value) => (
          <ValueRow key={value.path} value={value} place="doubts" />
        ))}
      </ul>
    </section>
  );
}
