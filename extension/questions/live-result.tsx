import { useEffect, useRef, useState } from 'preact/hooks';
import { factInWords } from '../case/fact-in-words.ts';
import type { Benefit, FactPath } from '../law.ts';
import { benefitOf, focusOf } from '../result/focus.ts';
import { outcomeInWords } from '../result/outcome-words.ts';
import { announce } from '../shell/announce.ts';
import { facts, outlook, situation } from '../shell/case.ts';
import { narrow } from '../shell/narrow.ts';
import { amountWithSign } from '../words/formats.ts';
import { factName, lawWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { reopen } from './reopened.ts';

const knownFirst: readonly FactPath[] = [
  'employmentEnded',
  'contributedWeeks',
  'lastSbc',
  'averageSbc',
  'rcv',
  'housing',
];

function headBenefits(): readonly Benefit[] {
  const { assessment } = outlook.value;
  const focus = focusOf(situation.value, facts.value.known);
  if (focus === 'refund') return [benefitOf(assessment, 'foreign-refund')];
  if (focus === 'unemployment')
    return [benefitOf(assessment, 'unemployment-a'), benefitOf(assessment, 'unemployment-b')];
  return assessment.benefits;
}

function line(benefit: Benefit): string {
  const amount = benefit.amount === null ? '' : amountWithSign(benefit.amount);
  return [
    lawWords(`benefit.${benefit.id}`),
    [amount, outcomeInWords(benefit)].filter(Boolean).join(', '),
  ].join(': ');
}

/** The first benefit that an answer changed, in a sentence; it is said to who cannot see it, too. */
function useLastChange(): string | null {
  const lines = outlook.value.assessment.benefits.map(line);
  const before = useRef(lines);
  const [changed, setChanged] = useState<string | null>(null);
  const told = facts.value.told;
  useEffect(() => {
    const first = lines.find((now, index) => now !== before.current[index]);
    before.current = lines;
    if (first === undefined) return;
    setChanged(first);
    announce(`${t('questions.live.changed')} ${first}`);
  }, [told]);
  return changed;
}

function Body() {
  const changed = useLastChange();
  const { given } = facts.value;
  const known = knownFirst.filter((path) => given.has(path));
  return (
    <>
      <p class="hint">{t('questions.live.lead')}</p>
      <dl class="live-benefits">
        {headBenefits().map((benefit) => (
          <div key={benefit.id}>
            <dt>{lawWords(`benefit.${benefit.id}`)}</dt>
            <dd>
              {benefit.amount !== null && <span class="live-amount">{amountWithSign(benefit.amount)}</span>}
              <span class="small">{outcomeInWords(benefit)}</span>
              {benefit.weeksLost.rcv !== null && (
                <span class="small">{t('questions.live.costs', { weeks: benefit.weeksLost.rcv })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {changed && (
        <p class="quiet-note">
          <b>{t('questions.live.changed')}</b> {changed}
        </p>
      )}
      {known.length > 0 && (
        <>
          <h3>{t('questions.live.known')}</h3>
          <dl class="pairs">
            {known.map((path) => (
              <div key={path}>
                <dt>{factName(path)}</dt>
                <dd>
                  {factInWords(path, given.get(path)?.value)}{' '}
                  <button type="button" class="link small" onClick={() => reopen(path)}>
                    {t('questions.live.change')}
                    <span class="unseen"> {factName(path)}</span>
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

/** The result as it stands, beside the questions; a closed bar at the bottom where there is no room beside them. */
export function LiveResult() {
  if (narrow.value)
    return (
      <details class="live live-bar">
        <summary>{t('questions.live.title')}</summary>
        <Body />
      </details>
    );
  return (
    <aside class="card live" aria-label={t('questions.live.title')}>
      <h2>{t('questions.live.title')}</h2>
      <Body />
    </aside>
  );
}
