import type { Benefit } from '../law.ts';
import { on } from '../shell/case.ts';
import { TracedFigure } from '../trace/traced-figure.tsx';
import { amountWithSign, weekdayDate } from '../words/formats.ts';
import { lawWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { LargeAmount } from './large-amount.tsx';
import { MissingAmount } from './missing-amount.tsx';
import { heldAgainst, madeOf } from './modality-words.ts';
import { outcomeOf } from './outcome.ts';
import { reckoningOfA, reckoningOfB } from './reckoning.ts';
import { WeeksCost } from './weeks-cost.tsx';

function FirstDay({ benefit }: { benefit: Benefit }) {
  const outcome = outcomeOf(benefit, on.value);
  switch (outcome.is) {
    case 'ready':
      return <>{t('result.first-day.now')}</>;
    case 'from':
      return <>{weekdayDate(outcome.day)}</>;
    case 'unmet':
      return <>{t('result.first-day.none')}</>;
    default:
      return <>{t('result.first-day.unknown')}</>;
  }
}

/** One of the two modalities; both look the same, whatever they pay. */
export function ModalityCard({ benefit }: { benefit: Benefit }) {
  const isA = benefit.id === 'unemployment-a';
  const title = t(isA ? 'result.modality-a' : 'result.modality-b');
  const outcome = outcomeOf(benefit, on.value);
  const reckoning = isA ? reckoningOfA(benefit) : reckoningOfB(benefit);
  const unmet = outcome.is === 'unmet';
  const { amount } = benefit;
  const figure = {
    benefit: benefit.id,
    steps: ['amount'],
    title,
    value: amount ? amountWithSign(amount) : '',
  };
  return (
    <section class={unmet ? 'card modality modality-unmet' : 'card modality'} data-benefit={benefit.id}>
      <header class="card-head">
        <h2>{title}</h2>
        {amount !== null && (
          <TracedFigure of={figure} class="link">
            {t('result.see-sum')}
          </TracedFigure>
        )}
      </header>
      {unmet && (
        <p class="modality-why">
          {t('result.unmet', { condition: lawWords(`condition.${outcome.condition}`) })}
        </p>
      )}
      {amount === null ? (
        <MissingAmount benefit={benefit} />
      ) : (
        <p>
          <TracedFigure of={figure} class="traced traced-large">
            <LargeAmount amount={amount} />
          </TracedFigure>
        </p>
      )}
      {reckoning && <p class="made-of">{madeOf(reckoning)}</p>}
      <hr />
      <WeeksCost benefit={benefit} title={title} />
      <hr />
      <dl class="pairs">
        <div>
          <dt>{t('result.first-day')}</dt>
          <dd>
            <FirstDay benefit={benefit} />
          </dd>
        </div>
        <div>
          <dt>{t('result.payment')}</dt>
          <dd>{t(isA ? 'result.payment.once' : 'result.payment.usually-one')}</dd>
        </div>
        <div>
          <dt>{t('result.tax')}</dt>
          <dd>{t('result.tax.exempt')}</dd>
        </div>
      </dl>
      <p class="small">
        {reckoning && heldAgainst(reckoning)} {!isA && t('result.payment.six')}
      </p>
    </section>
  );
}
