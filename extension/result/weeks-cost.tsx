import type { Benefit } from '../law.ts';
import { facts, outlook } from '../shell/case.ts';
import { goTo } from '../shell/step.ts';
import { TracedFigure } from '../trace/traced-figure.tsx';
import { amountWithSign } from '../words/formats.ts';
import { factName } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { roughly } from './money.ts';
import { WeeksBar } from './weeks-bar.tsx';

/** What the withdrawal costs in weeks, by both readings of the law, and what a week costs back. */
export function WeeksCost({ benefit, title }: { benefit: Benefit; title: string }) {
  const weeks = facts.value.known.contributedWeeks;
  const { rcv, account } = benefit.weeksLost;
  if (weeks === null || rcv === null) {
    const fact = weeks === null ? 'contributedWeeks' : 'rcv';
    return (
      <div class="weeks">
        <p>{t('result.weeks.unknown')}</p>
        <button type="button" class="link small" onClick={() => goTo('questions')}>
          {t('result.missing', { facts: factName(fact) })}
        </button>
      </div>
    );
  }
  const { choice } = outlook.value.assessment;
  const side = benefit.id === 'unemployment-a' ? choice.a : choice.b;
  const perWeek = side.buyBack.perWeek.rcv;
  return (
    <div class="weeks">
      <p class="weeks-line">
        <TracedFigure
          of={{
            benefit: benefit.id,
            steps: ['weeks-lost-rcv', 'weeks-lost-account'],
            title: `${title}, ${t('result.weeks.name')}`,
            value: rcv,
          }}
        >
          {t('result.weeks.lost', { weeks: rcv })}
        </TracedFigure>
        <span>{t('result.weeks.of', { weeks })}</span>
      </p>
      <WeeksBar weeks={weeks} lost={Number(rcv)} />
      <p class="small">
        {t('result.weeks.left', { weeks: Math.max(0, weeks - roughly(rcv)) })}{' '}
        {account !== null && account !== rcv && t('result.weeks.account', { weeks: account })}
      </p>
      {perWeek !== null && (
        <p class="small">{t('result.weeks.buy-back', { amount: amountWithSign(perWeek) })}</p>
      )}
    </div>
  );
}
