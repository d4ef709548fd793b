import type { Benefit } from '../law.ts';
import { on } from '../shell/case.ts';
import { TracedFigure } from '../trace/traced-figure.tsx';
import { amountWithSign } from '../words/formats.ts';
import { lawWords, warningInWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { ConditionsList } from './conditions-list.tsx';
import { GuideList } from './guide-list.tsx';
import { MissingAmount } from './missing-amount.tsx';
import { outcomeOf } from './outcome.ts';
import { outcomeInWords } from './outcome-words.ts';

function Tax({ benefit: { tax } }: { benefit: Benefit }) {
  const range =
    tax.treatment === 'exempt' || tax.low === null || tax.high === null
      ? ''
      : t('result.between', { low: amountWithSign(tax.low), high: amountWithSign(tax.high) });
  return (
    <p class="small">
      <b>{t('result.tax')}:</b> {[lawWords(`tax.${tax.treatment}`), range].filter(Boolean).join('. ')}
    </p>
  );
}

/** One benefit that does not head the result: its outcome in a line; opened, everything about it. */
export function BenefitFold({ benefit }: { benefit: Benefit }) {
  const { id, amount, parts, warnings } = benefit;
  const title = lawWords(`benefit.${id}`);
  const outcome = outcomeOf(benefit, on.value);
  return (
    <details class="card benefit" data-benefit={id}>
      <summary>
        <span class="benefit-name">{title}</span>
        <span class={`benefit-outcome outcome-${outcome.is}`}>{outcomeInWords(benefit)}</span>
        <span class="benefit-amount">
          {amount !== null && outcome.is !== 'unmet' ? amountWithSign(amount) : ''}
        </span>
      </summary>
      <div class="benefit-body">
        {amount === null ? (
          outcome.is !== 'unmet' && <MissingAmount benefit={benefit} />
        ) : (
          <p class="value">
            <TracedFigure of={{ benefit: id, steps: ['amount'], title, value: amountWithSign(amount) }}>
              {amountWithSign(amount)}
            </TracedFigure>
          </p>
        )}
        {parts.length > 1 && (
          <dl class="pairs">
            {parts.map(({ subaccount, amount: part, basis }) => (
              <div key={subaccount}>
                <dt>
                  {lawWords(`part.${subaccount}`)} <small>({lawWords(`basis.${basis}`)})</small>
                </dt>
                <dd>{amountWithSign(part)}</dd>
              </div>
            ))}
          </dl>
        )}
        <ConditionsList benefits={[benefit]} />
        <Tax benefit={benefit} />
        {warnings.map(({ code, message }) => (
          <p key={code} class="small">
            {warningInWords(message)}
          </p>
        ))}
        <GuideList benefit={id} status={benefit.status} />
      </div>
    </details>
  );
}
