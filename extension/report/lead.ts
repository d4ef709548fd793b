import type { CaseFile } from '../exports/case-file.ts';
import { firstDay, waitsForItsDay } from '../exports/first-day.ts';
import type { Benefit, BenefitId } from '../law.ts';
import { sayRule } from '../law.ts';
import { amountWithSign } from '../words/formats.ts';
import { language } from '../words/language.ts';
import { factName } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { longDate } from './long-date.ts';

const unemployment: readonly BenefitId[] = ['unemployment-a', 'unemployment-b', 'unemployment-issste'];
const nameOf = ({ id }: Benefit) => sayRule({ code: `benefit.${id}` }, language.value);

/** What a report is about: a refund for a foreigner, a withdrawal for somebody out of work, or the account as such. */
export function subjectOf({ facts, assessment }: CaseFile): 'refund' | 'unemployment' | 'account' {
  const refund = assessment.benefits.find(({ id }) => id === 'foreign-refund');
  const isForeign = facts.some(({ fact, value }) => fact === 'nationality' && value !== 'MX');
  if (isForeign && refund && refund.status !== 'not-eligible') return 'refund';
  const isKnown = assessment.benefits.some(({ id, amount }) => unemployment.includes(id) && amount !== null);
  return isKnown ? 'unemployment' : 'account';
}

/** The sentences that a report opens with, the first one the most important. */
export function leadOf(file: CaseFile): readonly string[] {
  return subjectOf(file) === 'refund' ? refundLead(file) : withdrawalLead(file);
}

function refundLead({ assessment }: CaseFile): readonly string[] {
  const refund = assessment.benefits.find(({ id }) => id === 'foreign-refund');
  if (refund?.amount) return [t('report.lead.court', { amount: amountWithSign(refund.amount) })];
  if (refund?.range?.low && refund.range.high) {
    const { low, high } = refund.range;
    return [t('report.lead.court-between', { low: amountWithSign(low), high: amountWithSign(high) })];
  }
  return [t('report.lead.nothing-yet'), missing(assessment)];
}

function withdrawalLead(file: CaseFile): readonly string[] {
  const { benefits } = file.assessment;
  const now = benefits.filter(({ id, status }) => unemployment.includes(id) && status === 'eligible');
  if (now.length > 0) return [sentence(now, 'now', ''), ...difference(file, now)];
  const day = firstDay(file);
  const then = benefits.filter((one) => waitsForItsDay(one, file) && one.availableFrom === day);
  if (day !== null) return [sentence(then, 'from', longDate(day)), ...difference(file, then)];
  const isOpen = benefits.some(({ id, status }) => unemployment.includes(id) && status === 'unknown');
  return isOpen ? [t('report.lead.nothing-yet'), missing(file.assessment)] : [t('report.lead.no-withdrawal')];
}

function sentence(ways: readonly Benefit[], when: 'now' | 'from', day: string): string {
  const [only] = ways;
  return ways.length > 1 || !only
    ? t(`report.lead.${when}-both`, { day })
    : t(`report.lead.${when}-one`, { day, benefit: nameOf(only) });
}

function difference({ assessment: { choice } }: CaseFile, ways: readonly Benefit[]): readonly string[] {
  const { a, b, larger } = choice;
  const isChoice =
    ways.some(({ id }) => id === 'unemployment-a') && ways.some(({ id }) => id === 'unemployment-b');
  if (
    !isChoice ||
    a.amount === null ||
    b.amount === null ||
    (larger !== 'unemployment-a' && larger !== 'unemployment-b')
  )
    return [];
  const [more, less] = larger === 'unemployment-a' ? [a, b] : [b, a];
  const money = amountWithSign((Number(more.amount) - Number(less.amount)).toFixed(2));
  const name = larger === 'unemployment-a' ? 'A' : 'B';
  const weeks = Math.round(Number(more.weeksLost.rcv) - Number(less.weeksLost.rcv));
  return more.weeksLost.rcv === null || less.weeksLost.rcv === null
    ? [t('report.lead.more', { name, money })]
    : [t('report.lead.more-weeks', { name, money, weeks })];
}

function missing({ needs }: CaseFile['assessment']): string {
  const [first] = needs;
  return first ? t('report.lead.missing', { fact: factName(first.fact) }) : '';
}
