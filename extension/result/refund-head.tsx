import { LawsuitTime } from '../charts/lawsuit-time.tsx';
import { facts, on, outlook } from '../shell/case.ts';
import { StepTitle } from '../shell/step-title.tsx';
import { TracedFigure } from '../trace/traced-figure.tsx';
import { amountWithSign } from '../words/formats.ts';
import { lawWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { ConditionsList } from './conditions-list.tsx';
import { benefitOf } from './focus.ts';
import { ForumCard } from './forum-card.tsx';
import { GuideButton } from './guide-dialog.tsx';
import { LargeAmount } from './large-amount.tsx';
import { MissingAmount } from './missing-amount.tsx';
import { NetCard } from './net-card.tsx';
import { outcomeOf } from './outcome.ts';
import { OutputsSlot } from './outputs-slot.tsx';
import { RefundTable } from './refund-table.tsx';

/** What a court could order paid to a foreigner who left: total, parts, conditions, months, net of fee. */
export function RefundHead() {
  const benefit = benefitOf(outlook.value.assessment, 'foreign-refund');
  const outcome = outcomeOf(benefit, on.value);
  const { amount } = benefit;
  const isMexican = facts.value.known.nationality === 'MX';
  const title = lawWords('benefit.foreign-refund');
  return (
    <div class="result-two">
      <div>
        <StepTitle>
          {t(
            isMexican
              ? 'result.refund.mexican'
              : outcome.is === 'unmet'
                ? 'result.refund.unmet'
                : 'result.refund.head',
          )}
        </StepTitle>
        {outcome.is === 'unmet' && !isMexican && (
          <p class="lead">{t('result.unmet', { condition: lawWords(`condition.${outcome.condition}`) })}</p>
        )}
        {!isMexican && (
          <>
            <div class="refund-total">
              {amount === null ? (
                <MissingAmount benefit={benefit} />
              ) : (
                <TracedFigure
                  of={{ benefit: benefit.id, steps: ['amount'], title, value: amountWithSign(amount) }}
                  class="traced traced-largest"
                >
                  <LargeAmount amount={amount} />
                </TracedFigure>
              )}
              <span class="pill">{t('result.by-judgment')}</span>
            </div>
            <p class="lead">{t('result.refund.plain')}</p>
            <RefundTable benefit={benefit} />
            <LawsuitTime />
          </>
        )}
      </div>
      <div class="second-column">
        <section class="card law-card">
          <h2>{t('result.court-asks')}</h2>
          <ConditionsList benefits={[benefit]} />
        </section>
        {!isMexican && <NetCard benefit={benefit} />}
        {!isMexican && <ForumCard benefit={benefit} />}
        <div class="card-actions">
          <GuideButton benefit="foreign-refund" label={t('result.papers-you-need')} />
          <OutputsSlot />
        </div>
      </div>
    </div>
  );
}
