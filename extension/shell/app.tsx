import { useEffect } from 'preact/hooks';
import { PapersPage } from '../papers/papers-page.tsx';
import { QuestionsPage } from '../questions/questions-page.tsx';
import { ResultPage } from '../result/result-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { TraceDrawer } from '../trace/trace-drawer.tsx';
import { t } from '../words/t.ts';
import { announcement } from './announce.ts';
import { current } from './desk.ts';
import { DropCover } from './drop-cover.tsx';
import { Header } from './header.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { step, steps } from './step.ts';
import { openStep } from './step-bar.tsx';

/** Alt 1 … 4 go to a step; with Shift too, where the browser keeps Alt and a digit for its tabs. */
function onStepKey(event: KeyboardEvent) {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const next = steps[Number(/^Digit(\d)$/.exec(event.code)?.[1]) - 1];
  if (!next) return;
  event.preventDefault();
  openStep(next);
}

function Step() {
  const paper = current.value;
  if (step.value === 'questions') return <QuestionsPage />;
  if (step.value === 'result') return <ResultPage />;
  return step.value === 'review' && paper ? <ReviewPage key={paper.id} paper={paper} /> : <PapersPage />;
}

/** The whole page: header, the step one stands on, the trace over it, and the one live region. */
export function App() {
  useEffect(() => {
    addEventListener('keydown', onStepKey);
    return () => removeEventListener('keydown', onStepKey);
  }, []);
  const reviewing = step.value === 'review' && current.value;
  return (
    <>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      <main id="main" class={reviewing ? 'main main-review' : 'main'}>
        <Step key={step.value} />
      </main>
      <PanelFoot />
      <TraceDrawer />
      <DropCover />
      <div class="unseen" role="status" aria-live="polite">
        {announcement.value}
      </div>
    </>
  );
}
