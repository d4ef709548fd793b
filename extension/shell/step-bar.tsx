import { isUnderstood } from '../papers/paper.ts';
import { t } from '../words/t.ts';
import { people } from './case.ts';
import { current, papers, review } from './desk.ts';
import { Icon } from './icon.tsx';
import { goTo, type Step, step, steps } from './step.ts';

/** Opens the review of the paper looked at last, or of the first that has figures. */
export function openReview(): void {
  const ready = papers.list.value.filter((paper) => isUnderstood(paper.state.value));
  const paper = ready.find((one) => one === current.value) ?? ready[0];
  if (paper) review(paper);
}

/** Goes to a step; the review needs a paper that was read. */
export function openStep(name: Step): void {
  if (name === 'review') openReview();
  else goTo(name);
}

function StepLink({ name, number }: { name: Step; number: number }) {
  const here = step.value === name;
  const ready = name !== 'review' || people.value.length > 0;
  const behind = steps.indexOf(step.value) > steps.indexOf(name) && ready;
  return (
    <li class={behind ? 'step step-done' : 'step'}>
      <button
        type="button"
        class="step-link"
        aria-current={here ? 'step' : undefined}
        disabled={!ready}
        onClick={() => openStep(name)}
      >
        <span class="step-number" aria-hidden="true">
          {behind ? <Icon name="check" size={14} /> : number}
        </span>
        <span class="step-name">{t(`step.${name}`)}</span>
      </button>
    </li>
  );
}

/** The steps in their fixed order, the current one underlined. */
export function StepBar() {
  const number = steps.indexOf(step.value) + 1;
  return (
    <nav class="steps" aria-label={t('step.all')}>
      <ol>
        {steps.map((name, index) => (
          <StepLink key={name} name={name} number={index + 1} />
        ))}
      </ol>
      <p class="steps-line" aria-hidden="true">
        <b>
          {number}. {t(`step.${step.value}`)}
        </b>
        <span>{t('step.of', { number, count: steps.length })}</span>
      </p>
    </nav>
  );
}
