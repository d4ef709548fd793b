import type { Benefit } from '../law.ts';
import { outlook } from '../shell/case.ts';
import { goTo } from '../shell/step.ts';
import { amountWithSign } from '../words/formats.ts';
import { factName } from '../words/law-words.ts';
import { t } from '../words/t.ts';

const amountFacts: Readonly<Record<string, readonly string[]>> = {
  'unemployment-a': ['lastSbc'],
  'unemployment-b': ['averageSbc', 'rcv'],
  'unemployment-issste': ['workerType', 'issste.averageSueldoBasico', 'issste.rcv', 'issste.sar92'],
  'foreign-refund': ['rcv', 'housing', 'housingCredit'],
  'no-pension-refund': ['accountBalance', 'housing', 'housingCredit'],
  'voluntary-savings': ['voluntary'],
  marriage: ['wedding', 'wedding.date'],
};

/** In place of an amount: its bounds, where there are any, and what is missing, with the way to the question. */
export function MissingAmount({ benefit }: { benefit: Benefit }) {
  const { range, id } = benefit;
  const facts = (amountFacts[id] ?? []).filter((fact) =>
    outlook.value.needs.some((need) => need.fact === fact),
  );
  const low = range?.low ?? null;
  const high = range?.high ?? null;
  return (
    <div class="missing-amount">
      {range && (
        <p class="value">
          {low !== null && high !== null
            ? t('result.between', { low: amountWithSign(low), high: amountWithSign(high) })
            : high !== null
              ? t('result.at-most', { high: amountWithSign(high) })
              : low !== null && t('result.at-least', { low: amountWithSign(low) })}
        </p>
      )}
      <p class="value-absent">{t('result.no-amount')}</p>
      {facts.length > 0 && (
        <button type="button" class="link small" onClick={() => goTo('questions')}>
          {t('result.missing', { facts: facts.map(factName).join(', ') })}
        </button>
      )}
    </div>
  );
}
