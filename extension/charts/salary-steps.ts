import type { Document } from '../engine.ts';

/** A stretch of time with one daily base salary. */
export interface SalaryStep {
  readonly from: string;
  readonly to: string;
  readonly sbc: string;
}

type Movement = NonNullable<Document['statement']>['movements'][number];
type Job = NonNullable<Document['certificate']>['jobs'][number];

/** The first day of the month, `YYYY-MM-01`, so many months on. */
function monthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

/** The days of a bimester, the end being the first day of the next. */
function daysOf(bimester: string): { from: string; to: string } | null {
  const parts = /^(\d{4})-B([1-6])$/.exec(bimester);
  if (!parts) return null;
  const [year, month] = [Number(parts[1]), 2 * Number(parts[2]) - 1];
  return { from: monthStart(year, month), to: monthStart(year, month + 2) };
}

/** Base salaries by the bimester they were paid for; a bimester with several salaries is left a gap. */
function fromMovements(movements: readonly Movement[]): readonly SalaryStep[] {
  const byBimester = new Map<string, Set<string>>();
  for (const { kind, section, sbc, bimester } of movements) {
    if (kind !== 'contribution' || section !== 'retiro' || !sbc || !bimester) continue;
    if (sbc.status === 'doubtful' || bimester.status === 'doubtful') continue;
    byBimester.set(bimester.value, (byBimester.get(bimester.value) ?? new Set()).add(sbc.value));
  }
  return [...byBimester].sort().flatMap(([bimester, salaries]) => {
    const days = daysOf(bimester);
    const [sbc] = salaries;
    return days && sbc !== undefined && salaries.size === 1 ? [{ ...days, sbc }] : [];
  });
}

function fromJob({ from, to, changes }: Job, end: string | null): readonly SalaryStep[] {
  const last = to?.value ?? end;
  const known = changes.flatMap(({ date, sbc }) =>
    date && sbc ? [{ day: date.value, sbc: sbc.value }] : [],
  );
  known.sort((one, other) => (one.day < other.day ? -1 : 1));
  return known.flatMap(({ day, sbc }, index) => {
    const begin = from && day < from.value ? from.value : day;
    const next = known[index + 1]?.day ?? last;
    return next !== null && next > begin ? [{ from: begin, to: next, sbc }] : [];
  });
}

/** Neighbours of one salary as one stretch. */
function joined(steps: readonly SalaryStep[]): readonly SalaryStep[] {
  const all: SalaryStep[] = [];
  for (const step of steps) {
    const before = all.at(-1);
    if (before && before.sbc === step.sbc && before.to === step.from)
      all[all.length - 1] = { ...before, to: step.to };
    else all.push(step);
  }
  return all;
}

/** The base salary over time: from the certificate's changes where there are any, else from the statements' contributions. */
export function salarySteps(documents: readonly Document[]): readonly SalaryStep[] {
  const jobs = documents.flatMap(({ certificate }) =>
    (certificate?.jobs ?? []).flatMap((job) => fromJob(job, certificate?.issuedOn?.value ?? null)),
  );
  const steps =
    jobs.length > 0 ? jobs : documents.flatMap(({ statement }) => fromMovements(statement?.movements ?? []));
  const sorted = [...steps].sort((one, other) => (one.from < other.from ? -1 : 1));
  return joined(sorted.filter((step, index) => step.from >= (sorted[index - 1]?.to ?? '')));
}

/** Round values for an axis, that hold every salary between them. */
export function ticksFor(least: number, most: number): readonly number[] {
  const span = Math.max(most - least, most * 0.05, 1);
  const rough = span / 3;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * size).find((one) => one >= rough) ?? 10 * size;
  const first = Math.max(0, Math.floor((least - span * 0.1) / step) * step);
  const count = Math.ceil((most + span * 0.1 - first) / step);
  return Array.from({ length: count + 1 }, (_, index) => first + index * step);
}
