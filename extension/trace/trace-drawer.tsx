import { type FactPath, factPaths, type TraceStep } from '../law.ts';
import { benefitOf } from '../result/focus.ts';
import { outlook } from '../shell/case.ts';
import { Dialog } from '../shell/dialog.tsx';
import { warningInWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { FactPlace } from './fact-place.tsx';
import { stepsBehind } from './ingredients.ts';
import { LawCard } from './law-card.tsx';
import { ParameterCard } from './parameter-card.tsx';
import { kindOf, stepExpression, stepName, stepValue } from './step-words.ts';
import { type Traced, traced } from './traced.ts';

const close = () => {
  traced.value = null;
};

const isFact = (id: string): id is FactPath => factPaths.some((path) => path === id);

function Sum({ of: { benefit }, steps }: { of: Traced; steps: readonly TraceStep[] }) {
  return (
    <section>
      <h3>{t('trace.sum')}</h3>
      <ol class="trace-steps">
        {steps.map((step, index) => (
          <li key={step.id} class={index === steps.length - 1 ? 'trace-step trace-step-last' : 'trace-step'}>
            <span class="trace-number" aria-hidden="true">
              {index + 1}
            </span>
            <span class="trace-name">{stepName(benefit, step)}</span>
            <span class="trace-value">{stepValue(step)}</span>
            <span class="trace-expression">{stepExpression(step)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Trace({ of }: { of: Traced }) {
  const benefit = benefitOf(outlook.value.assessment, of.benefit);
  const steps = stepsBehind(benefit, of.steps);
  const ofKind = (kind: ReturnType<typeof kindOf>) =>
    steps.filter((step) => kindOf(of.benefit, step) === kind);
  const facts = ofKind('fact').filter(({ id }) => isFact(id));
  return (
    <div class="trace-body">
      <Sum of={of} steps={ofKind('step')} />
      <div class="trace-cards">
        <LawCard steps={steps.filter((step) => kindOf(of.benefit, step) === 'step')} />
        <ParameterCard benefit={of.benefit} steps={ofKind('parameter')} />
      </div>
      {facts.length > 0 && (
        <section>
          <h3>{t('trace.on-paper')}</h3>
          <ul class="trace-facts">
            {facts.map(({ id, value }) =>
              isFact(id) ? <FactPlace key={id} fact={id} value={value} /> : null,
            )}
          </ul>
        </section>
      )}
      {benefit.warnings.length > 0 && (
        <section>
          <h3>{t('trace.uncertain')}</h3>
          {benefit.warnings.map(({ code, message }) => (
            <p key={code} class="small">
              {warningInWords(message)}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

/** Where a figure comes from, over the result: the sum, the law, the year's figure, the place on the page, what is not certain. */
export function TraceDrawer() {
  const of = traced.value;
  if (!of) return null;
  return (
    <Dialog label={t('trace.title', { title: of.title })} class="dialog drawer" onClose={close}>
      <div class="drawer-head">
        <div>
          <p class="small">{t('trace.from')}</p>
          <h2>
            {of.title}: {of.value}
          </h2>
        </div>
        <form method="dialog">
          <button type="submit" class="button">
            {t('dialog.close')} <kbd>Esc</kbd>
          </button>
        </form>
      </div>
      <Trace of={of} />
    </Dialog>
  );
}
