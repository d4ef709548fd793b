import { Decimal } from 'decimal.js';
import { addDays, type Day, daysBetween } from '../../rules/dates.ts';
import type { Certificate, Document, Reading } from '../contract.ts';
import type { Evidence, GivenFact } from './fact-from-readings.ts';
import { birthDate } from './statement-facts.ts';

type Job = Certificate['jobs'][number];

/** The law looks at the last 250 weeks of contributions, or those there are. */
const DAYS_LOOKED_AT = 250 * 7;

/** The facts that a certificate of weeks gives: weeks, the end of the last job, the average salary. */
export function certificateFacts({ certificate, file }: Document): readonly GivenFact[] {
  if (certificate === null) return [];
  const { weeks, worker } = certificate;
  const { recognised } = weeks;
  return [
    ...birthDate(file, 'certificate.worker.curp', worker.curp),
    ...(recognised === null
      ? []
      : [
          {
            fact: 'contributedWeeks',
            value: Number(recognised.value),
            file,
            evidence: [{ path: 'certificate.weeks.recognised', reading: recognised }],
          },
        ]),
    ...employmentEnded(certificate, file),
    ...averageSbc(certificate, file),
  ];
}

/** The last baja, where every job has one. */
function employmentEnded({ jobs }: Certificate, file: string): readonly GivenFact[] {
  const ends = jobs.map(({ to }, index) => ({ path: `certificate.jobs.${index}.to`, reading: to }));
  const printed = ends.flatMap(({ path, reading }) => (reading === null ? [] : [{ path, reading }]));
  if (printed.length === 0 || printed.length < ends.length) return [];
  const last = printed.reduce((late, end) => (end.reading.value > late.reading.value ? end : late));
  return [{ fact: 'employmentEnded', value: last.reading.value, file, evidence: printed }];
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly sbc: string;
}

/**
 * The average daily salary over the last 250 weeks with contributions, weighted by days. Only where every job
 * tells its changes of salary from its first day on, and no two jobs were held at once.
 */
function averageSbc(certificate: Certificate, file: string): readonly GivenFact[] {
  const { jobs, issuedOn } = certificate;
  const evidence: Evidence[] = [];
  const stretches: Stretch[] = [];
  for (const [index, job] of jobs.entries()) {
    const own = stretchesOf(job, issuedOn);
    if (own === null) return [];
    stretches.push(...own);
    evidence.push(...evidenceOf(job, index));
  }
  stretches.sort((one, other) => (one.from < other.from ? -1 : 1));
  const isHeldAtOnce = stretches.some(({ from }, index) => from <= (stretches[index - 1]?.to ?? ''));
  if (stretches.length === 0 || isHeldAtOnce) return [];
  return [{ fact: 'averageSbc', value: averageOver(stretches), file, evidence }];
}

function averageOver(stretches: readonly Stretch[]): string {
  let left = DAYS_LOOKED_AT;
  let sum = new Decimal(0);
  for (const { from, to, sbc } of stretches.toReversed()) {
    const days = Math.min(left, daysBetween(from, to) + 1);
    sum = sum.plus(new Decimal(sbc).times(days));
    left -= days;
  }
  return sum.dividedBy(DAYS_LOOKED_AT - left).toFixed(2, Decimal.ROUND_HALF_UP);
}

function stretchesOf({ from, to, changes }: Job, issuedOn: Reading | null): readonly Stretch[] | null {
  const end = to ?? issuedOn;
  if (from === null || end === null || end.value < from.value || changes.length === 0) return null;
  const steps: { day: Day; sbc: string }[] = [];
  for (const { date, sbc } of changes) {
    if (date === null) return null;
    // A baja prints its day and no new salary.
    if (sbc !== null) steps.push({ day: date.value, sbc: sbc.value });
    else if (date.value !== to?.value) return null;
  }
  steps.sort((one, other) => (one.day < other.day ? -1 : 1));
  if ((steps[0]?.day ?? end.value) > from.value) return null;
  return steps.flatMap(({ day, sbc }, index) => {
    const next = steps[index + 1]?.day;
    const isLast = next === undefined || next > end.value;
    const last = isLast ? end.value : addDays(next, -1);
    const [first = day] = [day, from.value].sort().reverse();
    return last < first ? [] : [{ from: first, to: last, sbc }];
  });
}

function evidenceOf({ from, to, changes }: Job, index: number): readonly Evidence[] {
  const at = `certificate.jobs.${index}`;
  const readings: readonly (readonly [string, Reading | null])[] = [
    [`${at}.from`, from],
    [`${at}.to`, to],
    ...changes.flatMap(({ date, sbc }, change): (readonly [string, Reading | null])[] => [
      [`${at}.changes.${change}.date`, date],
      [`${at}.changes.${change}.sbc`, sbc],
    ]),
  ];
  return readings.flatMap(([path, reading]) => (reading === null ? [] : [{ path, reading }]));
}
