import { type Assessment, assess, type Benefit, type BenefitId, type KnownFacts, type Need } from '../law.ts';

/** Conditions that come true by waiting, and the step of the trace that holds their day. */
const daySteps: Readonly<Record<string, string>> = {
  'out-of-work-46-days': 'day-46',
  'account-age-3-years': 'account-is-3-years-old',
  'account-age-5-years': 'account-is-5-years-old',
  'age-60': 'birthday-60',
};

/** The day on which a condition that is not met comes true by waiting; null where waiting does not help. */
export function dayOf(
  benefit: Pick<Benefit, 'conditions' | 'trace'>,
  condition: string,
  on: string,
): string | null {
  const unmet = benefit.conditions.find(({ id }) => id === condition);
  const step = daySteps[condition];
  if (unmet?.met !== false || step === undefined) return null;
  if (
    condition === 'out-of-work-46-days' &&
    benefit.trace.some(({ id, value }) => id === 'employed' && value === 'true')
  )
    return null;
  const day = benefit.trace.find(({ id }) => id === step)?.value;
  return day !== undefined && day > on ? day : null;
}

/** The first day on which everything that is false today and comes true by waiting is true; null where something never will. */
export function opensOn(
  benefit: Pick<Benefit, 'status' | 'conditions' | 'trace'>,
  on: string,
): string | null {
  if (benefit.status !== 'not-eligible') return null;
  const unmet = benefit.conditions.filter(({ met }) => met === false);
  const days = unmet.map(({ id }) => dayOf(benefit, id, on));
  const known = days.filter((day) => day !== null).sort();
  return known.length === days.length ? (known.at(-1) ?? null) : null;
}

/** How the law stands today, and what is worth asking although only a date is missing. */
export interface Outlook {
  readonly assessment: Assessment;
  readonly needs: readonly Need[];
}

/** Most questions of a benefit are worth asking only where its day is near: a year. */
const NEAR_DAYS = 366;
const DAY_MILLISECONDS = 86_400_000;

/** Whole days between two days of the calendar. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS);
}

/** Assesses today, and asks as well what a benefit needs that only waits for its day. */
export function outlookOn(known: KnownFacts, on: string): Outlook {
  const assessment = assess(known, on);
  const waiting = assessment.benefits.flatMap((benefit) => {
    const day = opensOn(benefit, on);
    return day !== null && daysBetween(on, day) <= NEAR_DAYS ? [{ id: benefit.id, day }] : [];
  });
  const days = [...new Set(waiting.map(({ day }) => day))];
  const later = days.flatMap((day) => {
    const ids = waiting.filter((one) => one.day === day).map(({ id }) => id);
    return assess(known, day).needs.flatMap(({ fact, decides }) => {
      const own = decides.filter((id) => ids.includes(id));
      return own.length > 0 ? [{ fact, decides: own }] : [];
    });
  });
  const open = new Set([
    ...waiting.map(({ id }) => id),
    ...assessment.benefits.filter(({ status }) => status !== 'not-eligible').map(({ id }) => id),
  ]);
  return { assessment, needs: joinedNeeds(assessment.needs, [...later, ...alsoWorth(known, open)]) };
}

/** Facts that change no status and no amount, and yet what people are told: the weeks that are lost, the court. */
function alsoWorth(known: KnownFacts, open: ReadonlySet<BenefitId>): readonly Need[] {
  const weeks = (['unemployment-a', 'unemployment-b'] as const).filter((id) => open.has(id));
  return [
    ...(known.contributedWeeks === null && weeks.length > 0
      ? [{ fact: 'contributedWeeks', decides: weeks } as const]
      : []),
    ...(known.lastWorkState === null && known.nationality !== null && open.has('foreign-refund')
      ? [{ fact: 'lastWorkState', decides: ['foreign-refund'] } as const]
      : []),
  ];
}

/** Both lists as one, those that decide most first and otherwise as they come. */
function joinedNeeds(now: readonly Need[], later: readonly Need[]): readonly Need[] {
  const decides = new Map<Need['fact'], Set<BenefitId>>();
  for (const need of [...now, ...later]) {
    const ids = decides.get(need.fact) ?? new Set();
    for (const id of need.decides) ids.add(id);
    decides.set(need.fact, ids);
  }
  return [...decides]
    .map(([fact, ids]) => ({ fact, decides: [...ids] }))
    .sort((one, other) => other.decides.length - one.decides.length);
}
