import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { firstBenefits } from '../case/situation.ts';
import type { FactPath } from '../law.ts';
import { answers, outlook, situation } from '../shell/case.ts';
import { PersonChoice } from '../shell/person-choice.tsx';
import { goTo } from '../shell/step.ts';
import { StepTitle } from '../shell/step-title.tsx';
import { counted, type MessageKey, t } from '../words/t.ts';
import { LiveResult } from './live-result.tsx';
import { QuestionCard } from './question-card.tsx';
import { grouped, questionOrder, waiting } from './question-order.ts';
import { reopened } from './reopened.ts';
import { SituationCard } from './situation-card.tsx';

/** What was on the screen, in its order; a change of situation orders it anew. */
const shownBefore = signal<{ readonly under: string; readonly order: readonly FactPath[] }>({
  under: '',
  order: [],
});

function useQuestions() {
  const { needs } = outlook.value;
  const told = answers.value;
  const ahead = firstBenefits(situation.value);
  const under = situation.value ?? '';
  const before = shownBefore.peek();
  const order = questionOrder(needs, told, ahead, before.under === under ? before.order : [], [
    ...reopened.value,
  ]);
  useEffect(() => {
    shownBefore.value = { under, order };
  });
  const groups = grouped(order, needs, told, ahead);
  return { ...groups, left: waiting(groups.first, told) };
}

function onResultKey(event: KeyboardEvent) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  goTo('result');
}

/** A dozen questions frighten: they are counted only once it is known which of them come first. */
const isStart = (left: number) => left > 0 && situation.value === null;

function title(left: number, others: number): string {
  if (isStart(left)) return t('questions.start');
  if (left > 0) return counted('questions.title', left);
  return t(others > 0 ? 'questions.done-first' : 'questions.none');
}

function lead(left: number): MessageKey {
  if (isStart(left)) return 'questions.start-lead';
  return left > 0 ? 'questions.lead' : 'questions.lead-none';
}

/** Step 3: only what still decides something, one screen, the result changing beside it. */
export function QuestionsPage() {
  const { first, others, left } = useQuestions();
  useEffect(() => {
    addEventListener('keydown', onResultKey);
    return () => removeEventListener('keydown', onResultKey);
  }, []);
  return (
    <div class="page">
      <div class="columns columns-top">
        <div>
          <PersonChoice />
          <StepTitle>{title(left, others.length)}</StepTitle>
          <p class="lead">{t(lead(left))}</p>
          <SituationCard />
          <ol class="questions" aria-label={t('questions.list')}>
            {first.map((fact, index) => (
              <QuestionCard key={fact} fact={fact} number={index + 1} />
            ))}
          </ol>
          {others.length > 0 && (
            <details class="fold">
              <summary>{t('questions.others', { count: others.length })}</summary>
              <p class="hint">{t('questions.others-why')}</p>
              <ol class="questions" start={first.length + 1}>
                {others.map((fact, index) => (
                  <QuestionCard key={fact} fact={fact} number={first.length + index + 1} />
                ))}
              </ol>
            </details>
          )}
          <div class="step-end">
            <button type="button" class="button primary" onClick={() => goTo('result')}>
              {t('questions.see-result')} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
            </button>
            {left > 0 && (
              <button type="button" class="link" onClick={() => goTo('result')}>
                {t('questions.skip')}
              </button>
            )}
          </div>
        </div>
        <LiveResult />
      </div>
    </div>
  );
}
