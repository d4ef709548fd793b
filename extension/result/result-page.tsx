import { useEffect } from 'preact/hooks';
import { AAgainstB } from '../charts/a-against-b.tsx';
import { BalanceCard } from '../charts/balance-card.tsx';
import { SalaryCard } from '../charts/salary-card.tsx';
import { Outputs } from '../exports/outputs.tsx';
import { keysOn } from '../review/keys.ts';
import { caseFile, facts, outlook, situation } from '../shell/case.ts';
import { PersonChoice } from '../shell/person-choice.tsx';
import { warningInWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { BenefitFold } from './benefit-fold.tsx';
import { CaseLine } from './case-line.tsx';
import { EverythingHead } from './everything-head.tsx';
import { benefitOf, focusOf, toldByHead } from './focus.ts';
import { GuideDialog } from './guide-dialog.tsx';
import { RefundHead } from './refund-head.tsx';
import { WhatChanges } from './what-changes.tsx';
import { WorkerHead } from './worker-head.tsx';

/** T opens the trace of the figure that has the focus. */
function onTraceKey(event: KeyboardEvent) {
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && keysOn.value;
  const figure = document.activeElement;
  if (event.key.toLowerCase() !== 't' || !plain || !(figure instanceof HTMLElement) || !figure.dataset.trace)
    return;
  event.preventDefault();
  figure.click();
}

/** Step 4: the figure or the date that the person came for, then why, then everything else there is. */
export function ResultPage() {
  useEffect(() => {
    addEventListener('keydown', onTraceKey);
    return () => removeEventListener('keydown', onTraceKey);
  }, []);
  const { assessment } = outlook.value;
  const { known } = facts.value;
  const focus = focusOf(situation.value, known);
  const told = toldByHead(focus, known);
  const others = assessment.benefits.filter(({ id }) => !told.includes(id));
  const issste = told.includes('unemployment-issste') ? benefitOf(assessment, 'unemployment-issste') : null;
  return (
    <div class="page result">
      <PersonChoice />
      <CaseLine />
      {focus === 'unemployment' && <WorkerHead />}
      {focus === 'refund' && <RefundHead />}
      {focus === 'everything' && <EverythingHead />}
      {issste && <BenefitFold benefit={issste} />}
      {assessment.warnings.map(({ code, message }) => (
        <p key={`${code} ${Object.values(message.with ?? {}).join(' ')}`} class="warning-line">
          {warningInWords(message)}
        </p>
      ))}
      <div class="result-pictures">
        <BalanceCard />
        {focus !== 'refund' && <AAgainstB />}
        <SalaryCard />
        <WhatChanges />
      </div>
      <section class="others" aria-labelledby="others-title">
        <h2 id="others-title">{t(focus === 'everything' ? 'result.all-ways' : 'result.other-ways')}</h2>
        {others.map((benefit) => (
          <BenefitFold key={benefit.id} benefit={benefit} />
        ))}
      </section>
      <div class="result-outputs" data-outputs tabIndex={-1}>
        <Outputs file={caseFile} />
      </div>
      <p class="notice">{t('result.notice')}</p>
      <GuideDialog />
    </div>
  );
}
