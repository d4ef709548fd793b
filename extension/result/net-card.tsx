import { useState } from 'preact/hooks';
import type { Benefit } from '../law.ts';
import { TracedFigure } from '../trace/traced-figure.tsx';
import { amountWithSign, plainAmount } from '../words/formats.ts';
import { lawWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { less, percentOf } from './money.ts';
import { rangeInWords } from './range-in-words.ts';

const MOST_PERCENT = 50;

const bounded = (percent: number) => Math.max(0, Math.min(MOST_PERCENT, Math.round(percent) || 0));

/** What would reach the person after a fee and the possible tax: a range, for a fee that they choose. */
export function NetCard({ benefit }: { benefit: Benefit }) {
  const [percent, setPercent] = useState(0);
  const { amount, tax } = benefit;
  if (amount === null) return null;
  const fee = percentOf(amount, percent);
  const after = less(amount, fee);
  const high = tax.low === null ? null : less(after, tax.low);
  const low = tax.high === null ? null : less(after, tax.high);
  const change = (event: Event & { currentTarget: HTMLInputElement }) =>
    setPercent(bounded(Number(event.currentTarget.value)));
  return (
    <section class="card net-card">
      <h2>{t('result.net.title')}</h2>
      <div class="net-fee">
        <label for="net-percent">{t('result.net.fee')}</label>
        <span class="net-number">
          <input
            id="net-percent"
            type="number"
            min={0}
            max={MOST_PERCENT}
            step={1}
            value={percent}
            onInput={change}
          />{' '}
          %
        </span>
      </div>
      <input
        class="slider"
        type="range"
        min={0}
        max={MOST_PERCENT}
        step={1}
        value={percent}
        aria-label={t('result.net.fee')}
        aria-valuetext={t('viewer.percent', { percent })}
        onInput={change}
      />
      <p class="hint">{t('result.net.seen')}</p>
      <dl class="pairs">
        <div>
          <dt>{t('result.net.less-fee', { percent })}</dt>
          <dd>− {plainAmount(fee)}</dd>
        </div>
        {tax.low !== null && tax.high !== null && (
          <div>
            <dt>{t('result.net.less-tax')}</dt>
            <dd>
              <TracedFigure
                of={{
                  benefit: benefit.id,
                  steps: ['lisr-155', 'lisr-96-bis'],
                  title: `${lawWords('benefit.foreign-refund')}, ${t('result.tax')}`,
                  value: rangeInWords(tax.low, tax.high),
                }}
              >
                − {rangeInWords(tax.low, tax.high)}
              </TracedFigure>
            </dd>
          </div>
        )}
      </dl>
      <div class="net-result" aria-live="polite">
        {low !== null && high !== null ? (
          <>
            <p>{t(low === high ? 'result.net.left-one' : 'result.net.left')}</p>
            <p class="net-range">
              {low === high
                ? amountWithSign(low)
                : t('result.net.range', { low: amountWithSign(low), high: amountWithSign(high) })}
            </p>
          </>
        ) : (
          <p>{t('result.net.tax-unknown')}</p>
        )}
      </div>
    </section>
  );
}
