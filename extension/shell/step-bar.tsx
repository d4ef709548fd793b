import { isStatement } from '../papers/paper.ts';
import { t } from '../words/t.ts';
import { current, papers, review } from './desk.ts';
import { Icon } from './icon.tsx';
import { goTo, type Step, step, steps } from './step.ts';

/** Opens the review of the paper looked at last, or of the first that has figures. */
export function openReview(): void {
  const ready = papers.list.value.filter((paper) => isStatement(paper.state.value));
  const paper = ready.find((one) => one === current.value) ?? ready[0];
  if (paper) review(paper);
}

function StepLink({ name, number }: { name: Step; number: number }) {
  const here = step.value === name;
  const ready = name === 'papers' || papers.list.value.some((paper) => isStatement(paper.state.value));
  const behind = steps.indexOf(step.value) > steps.indexOf(name);
  return (
    <li class={behind ? 'step step-done' : 'step'}>
      <button
        type="button"
        class="step-link"
        aria-current={here ? 'step' : undefined}
        disabled={!ready}
        onClick={() => (name === 'papers' ? goTo('papers') : openReview())}
      >
        <span class="step-number" aria-hidden="true">
          {behind ? <Icon name="check" size={14} /> : number}
        </span>
        {t(`step.${name}`)}
      </button>
    </li>
  );
}

/** The steps in their fixed order, the current one underlined. */
export function StepBar() {
  return (
    <nav class="steps" aria-label={t('step.all')}>
      <ol>
        {steps.map((name, index) => (
          <StepLink key={name} name={name} number={index + 1} />
        ))}
      </ol>
    </nav>
  );
}
