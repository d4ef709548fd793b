import type { BenefitId, TraceStep } from '../law.ts';
import { assessment } from '../shell/case.ts';
import { Icon } from '../shell/icon.tsx';
import { amountWithSign, shortDate } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { stepName } from './step-words.ts';

/** The figures of the year behind a figure, with the day from which they hold, and who published them. */
export function ParameterCard({ benefit, steps }: { benefit: BenefitId; steps: readonly TraceStep[] }) {
  const { uma } = assessment.value.parameters;
  return (
    <section class="trace-card">
      <h3>
        <Icon name="equals" size={18} />
        {t('trace.parameter')}
      </h3>
      {steps.length === 0 ? (
        <p class="small">{t('trace.no-parameter')}</p>
      ) : (
        <ul>
          {steps.map((step) => (
            <li key={step.id}>
              <b>
                {stepName(benefit, step)}: {amountWithSign(step.value)}
              </b>
              <p class="caption">
                {uma && step.id.startsWith('uma') && benefit !== 'marriage'
                  ? t('trace.since', { day: shortDate(uma.from) })
                  : t('trace.on-day', { day: shortDate(step.expression.split(' ').at(-1) ?? '') })}{' '}
                {step.citations.join('; ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
