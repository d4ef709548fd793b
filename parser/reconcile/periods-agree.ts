import { daysBetween } from '../../rules/dates.ts';
import type { Said, Statement } from '../contract.ts';
import type { Path } from './paths.ts';

/** What the dates of a statement say of each other. */
export interface PeriodVerdict {
  readonly confirmed: ReadonlySet<Path>;
  readonly doubtful: ReadonlyMap<Path, Said>;
}

/** The doubt about an end that was taken from the day of the cut: it confirms nothing. */
const END_BY_CUT = 'note.end-by-cut';
/** No statement's period has more days than ten years have; longer ones have a misread year. */
const LONGEST = 3653;

const periods = ['summaryPeriod', 'movementPeriod'] as const;

/**
 * A cut that a period ends with confirms both; a period that ends before it begins or
 * goes on for many years, or movements outside the summary, are in doubt.
 */
export function periodsAgree(statement: Statement): PeriodVerdict {
  const { cutoffDate } = statement;
  const confirmed = new Set<Path>();
  const doubtful = new Map<Path, Said>();
  const doubt = (name: (typeof periods)[number], code: string) => {
    for (const end of ['from', 'to']) doubtful.set(`statement.${name}.${end}`, { code });
  };
  for (const name of periods) {
    const { from, to } = statement[name];
    const elsewhere =
      JSON.stringify(cutoffDate?.box) !== JSON.stringify(to?.box) && to?.note?.code !== END_BY_CUT;
    if (cutoffDate && to && cutoffDate.value === to.value && elsewhere) {
      confirmed.add('statement.cutoffDate').add(`statement.${name}.to`);
    }
    if (from && to && from.value > to.value) doubt(name, 'note.period-backwards');
    else if (from && to && daysBetween(from.value, to.value) > LONGEST) doubt(name, 'note.period-too-long');
  }
  const { summaryPeriod: front, movementPeriod: back } = statement;
  const early = front.from && back.from && back.from.value < front.from.value;
  const late = front.to && back.to && back.to.value > front.to.value;
  if (early || late) doubt('movementPeriod', 'note.period-outside');
  for (const path of doubtful.keys()) confirmed.delete(path);
  return { confirmed, doubtful };
}
