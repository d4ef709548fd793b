import { type Assessment, assess, readFacts } from '../../rules/index.ts';
import type { Field, Figures } from './take-figures.ts';

export { countries } from '../../rules/index.ts';

/** What the law gives for the figures, or the field that the rules refuse and why. */
export type Reckoned =
  | { readonly assessment: Assessment; readonly refused: null }
  | { readonly assessment: null; readonly refused: Refusal };
export interface Refusal {
  readonly field: Field;
  readonly why: 'above-ceiling' | 'later-than-on' | 'other';
  readonly ceiling: string | null;
}

/** What the quick calculation takes for granted and says so: IMSS, out of work, no such withdrawal in five years. */
const assumed = { regime: 'imss', employed: false, withdrawals: [] } as const;
const reasons = {
  'invalid.above-ceiling': 'above-ceiling',
  'invalid.later-than-on': 'later-than-on',
} as const;

/** Every benefit for these figures on a day; computed anew at each key. */
export function reckon(figures: Figures, today: string): Reckoned {
  const read = readFacts({ ...assumed, ...figures }, today);
  if (read.error === null) return { assessment: assess(read.facts, read.on), refused: null };
  const { field, message } = read.error;
  const why = Object.entries(reasons).find(([code]) => code === message.code)?.[1] ?? 'other';
  return {
    assessment: null,
    refused: { field: fieldNamed(field), why, ceiling: message.with?.ceiling?.replace(/[$,]/g, '') ?? null },
  };
}

const fields: readonly Field[] = [
  'lastSbc',
  'rcv',
  'averageSbc',
  'contributedWeeks',
  'accountOpened',
  'employmentEnded',
  'housing',
  'nationality',
  'housingCredit',
  'permanentDeparture',
  'livesIn',
];

/** The field that a refusal names; a name that is none of ours is a mistake of ours. */
function fieldNamed(name: string): Field {
  const field = fields.find((one) => one === name);
  if (field === undefined) throw new RangeError(`the popup has no field ${name}`);
  return field;
}
