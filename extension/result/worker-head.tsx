import type { Benefit } from '../law.ts';
import { on, outlook } from '../shell/case.ts';
import { StepTitle } from '../shell/step-title.tsx';
import { t } from '../words/t.ts';
import { ConditionsList } from './conditions-list.tsx';
import { benefitOf } from './focus.ts';
import { GuideButton } from './guide-dialog.tsx';
import { headInWords, leadInWords } from './head-words.ts';
import { differenceOf, headlineOf } from './headline.ts';
import { ModalityCard } from './modality-card.tsx';
import { OutputsSlot } from './outputs-slot.tsx';

/** The year's weeks for a pension, as the rules found them. */
function weeksRequired(benefit: Benefit): string | null {
  return benefit.trace.find(({ id }) => id === 'weeksRequired')?.value ?? null;
}

function LawCard({ a, b }: { a: Benefit; b: Benefit }) {
  const required = weeksRequired(benefitOf(outlook.value.assessment, 'no-pension-refund'));
  return (
    <section class="card law-card">
      <h2>{t('result.law-asks')}</h2>
      <ConditionsList benefits={[a, b]} />
      <hr />
      <h3>{t('result.before-choosing')}</h3>
      <p class="small">
        {required && t('result.weeks-required', { year: on.value.slice(0, 4), weeks: Number(required) })}{' '}
        {t('result.weeks-come-back')}
      </p>
      <div class="card-actions">
        <GuideButton benefit="unemployment-a" label={t('result.how-to')} />
        <OutputsSlot />
      </div>
    </section>
  );
}

/** The result of somebody out of work: the date, A beside B, weeks, conditions. */
export function WorkerHead() {
  const { assessment } = outlook.value;
  const a = benefitOf(assessment, 'unemployment-a');
  const b = benefitOf(assessment, 'unemployment-b');
  const headline = headlineOf([a, b], on.value);
  return (
    <>
      <StepTitle>{headInWords(headline)}</StepTitle>
      <p class="lead">{leadInWords(headline, differenceOf(assessment))}</p>
      <div class="result-three">
        <ModalityCard benefit={a} />
        <ModalityCard benefit={b} />
        <LawCard a={a} b={b} />
      </div>
    </>
  );
}
