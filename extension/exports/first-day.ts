import type { Benefit, BenefitId } from '../law.ts';
import type { CaseFile } from './case-file.ts';

/** Conditions that only time can meet; whatever else is false stays false. */
const matterOfTime: ReadonlySet<string> = new Set([
  'out-of-work-46-days',
  'account-age-3-years',
  'account-age-5-years',
  'twelve-bimesters',
  'no-withdrawal-5-years',
]);
/** The benefits for which a day is worth waiting; old age comes by itself. */
const awaited: ReadonlySet<BenefitId> = new Set(['unemployment-a', 'unemployment-b', 'unemployment-issste']);

type Outcome = Pick<Benefit, 'id' | 'availableFrom' | 'conditions' | 'status'>;
type Case = Pick<CaseFile, 'assessment' | 'facts'>;

/** Whether waiting is all that a benefit still asks for; for who has a job, no day is known. */
export function waitsForItsDay(benefit: Outcome, { assessment, facts }: Case): boolean {
  const { id, availableFrom, conditions, status } = benefit;
  const hasWork = facts.some(({ fact, value }) => fact === 'employed' && value === true);
  return (
    !hasWork &&
    awaited.has(id) &&
    availableFrom !== null &&
    availableFrom > assessment.on &&
    status === 'not-eligible' &&
    conditions.every((condition) => condition.met !== false || matterOfTime.has(condition.id))
  );
}

/** The first day on which a withdrawal may be asked for: one that is still to come, or null. */
export function firstDay(file: Case): string | null {
  const waiting = file.assessment.benefits.filter((benefit) => waitsForItsDay(benefit, file));
  return waiting.map(({ availableFrom }) => availableFrom ?? '').sort()[0] ?? null;
}
