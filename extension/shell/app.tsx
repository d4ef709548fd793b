import { useEffect } from 'preact/hooks';
import { PapersPage } from '../papers/papers-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { t } from '../words/t.ts';
import { announcement } from './announce.ts';
import { current } from './desk.ts';
import { DropCover } from './drop-cover.tsx';
import { Header } from './header.tsx';
import { goTo, step } from './step.ts';
import { openReview } from './step-bar.tsx';

/** Alt 1 and Alt 2 go to a step; with Shift too, where the browser keeps Alt and a digit for its tabs. */
function onStepKey(event: KeyboardEvent) {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.code === 'Digit1') goTo('papers');
  else if (event.code === 'Digit2') openReview();
  else return;
  event.preventDefault();
}

/** The whole page: header, the step one stands on, and the one live region. */
export function App() {
  useEffect(() => {
    addEventListener('keydown', onStepKey);
    return () => removeEventListener('keydown', onStepKey);
  }, []);
  const paper = current.value;
  const reviewing = step.value === 'review' && paper;
  return (
    <>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      <main id="main" class={reviewing ? 'main main-review' : 'main'}>
        {reviewing ? <ReviewPage key={paper.id} paper={paper} /> : <PapersPage />}
      </main>
      <DropCover />
      <div class="unseen" role="status" aria-live="polite">
        {announcement.value}
      </div>
    </>
  );
}
