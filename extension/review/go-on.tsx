import { isUnderstood } from '../papers/paper.ts';
import { papers, review } from '../shell/desk.ts';
import { goTo } from '../shell/step.ts';
import { t } from '../words/t.ts';
import { waitingDoubts } from './doubts.ts';
import { useReview } from './review-context.ts';

/** What comes after this paper: another one with doubts, or the questions. */
export function GoOn() {
  const { paper, document } = useReview();
  const own = waitingDoubts(document, paper).length > 0;
  const other = papers.list.value.find((one) => {
    const shown = one !== paper && isUnderstood(one.state.value) ? one.shown.value : null;
    return shown !== null && waitingDoubts(shown, one).length > 0;
  });
  return (
    <div class="step-end">
      {other && (
        <button type="button" class="button" onClick={() => review(other)}>
          {t('review.next-paper', { file: other.file.name })}
        </button>
      )}
      <button
        type="button"
        class={own || other ? 'button' : 'button primary'}
        data-go-on
        onClick={() => goTo('questions')}
      >
        {t('review.go-on')}
      </button>
    </div>
  );
}
