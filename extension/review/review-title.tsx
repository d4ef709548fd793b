import { StepTitle } from '../shell/step-title.tsx';
import { counted, t } from '../words/t.ts';
import { doubtfulPaths, waitingDoubts } from './doubts.ts';
import { useReview } from './review-context.ts';
import { standing } from './standing.ts';
import { everyValue } from './value.ts';

/** What is to be done with the paper, and how sure its values were read. */
export function ReviewTitle() {
  const { document, paper, doubts } = useReview();
  const waiting = waitingDoubts(document, paper);
  const shapes = everyValue(document)
    .filter(({ reading, path }) => reading !== null && !path.startsWith('figures.'))
    .map((value) => standing(value, paper.corrections.value).shape);
  const count = (...wanted: readonly string[]) => shapes.filter((shape) => wanted.includes(shape)).length;
  const title =
    waiting.length > 0
      ? counted('review.look', waiting.length)
      : t(doubts.size > 0 ? 'review.looked' : 'review.title');
  return (
    <>
      <div class="review-head">
        <StepTitle>{title}</StepTitle>
        {waiting.length > 0 && doubts.size > 1 && (
          <span class="caption">
            {t('review.of', { number: doubts.size - doubtfulPaths(document).length + 1, count: doubts.size })}
          </span>
        )}
      </div>
      <p class="review-lead">
        {t(count('doubtful') > 0 ? 'review.lead' : 'review.lead-calm', {
          all: shapes.length,
          verified: count('verified'),
          read: count('read', 'corrected'),
          doubtful: count('doubtful'),
        })}
      </p>
    </>
  );
}
