import { type Cents, fromCents, toCents } from '../../rules/money.ts';
import type { Reading } from '../contract.ts';

/** Figures that stand for a currency sign read as one. */
const LIKE_A_SIGN = /^[5689]/;
/** Figures that must be left of an amount whose head was lost, the centavos among them. */
const FEWEST_LEFT = 3;

/** So many figures at its end are left of an amount over whose head something else is printed. */
const TAIL = 4;

/** How an amount may have been misread; a sign that its peers have and it has not tells most. */
export type Misreading = 'sign' | 'figure';

/**
 * How an amount of `cents` may have been made out as this reading of a scan: its sign read as a figure or lost
 * together with the first figures (`peersAreSigned`: the amounts beside it are printed with one), a minus that is a
 * crease, or, where the reading itself was unsure, one figure taken for another or lost. Null where it can hardly have been.
 */
export function misreadingOf(
  { raw, value, status }: Reading,
  cents: Cents,
  peersAreSigned: boolean,
): Misreading | null {
  const made = figuresOf(value);
  const meant = figuresOf(fromCents(cents));
  if (made === meant) return value.startsWith('-') && cents > 0 ? 'sign' : null;
  if (cents < 0) return null;
  if (peersAreSigned && !raw.includes('$')) {
    if (LIKE_A_SIGN.test(made) && made.slice(1) === meant) return 'sign';
    if (made.length >= FEWEST_LEFT && meant.length > made.length && meant.endsWith(made)) return 'sign';
  }
  if (status !== 'doubtful') return null;
  const isOneOff = made.length === meant.length ? differing(made, meant) === 1 : isWithoutOne(made, meant);
  return isOneOff ? 'figure' : null;
}

/**
 * What the first figure of a scan's amount adds to it, in centavos, where it may be a currency sign: `530,210.58` beside
 * `$15,893.09` adds 500,000.00. Null where it can hardly be one.
 */
export function headAsSign({ source, raw, value }: Reading): Cents | null {
  if (source !== 'ocr' || raw.includes('$') || !LIKE_A_SIGN.test(value)) return null;
  const rest = value.slice(1);
  return figuresOf(rest).length < FEWEST_LEFT ? null : toCents(value) - Number(rest.replace('.', ''));
}

/** Whether an amount of `cents` may be one whose sign and first figures cannot be made out under other print: the last ones agree. */
export function isTailOf({ raw, value }: Reading, cents: Cents): boolean {
  const [made, meant] = [figuresOf(value), figuresOf(fromCents(cents))];
  const isLong = made.length > TAIL && meant.length > TAIL;
  return cents > 0 && !raw.includes('$') && isLong && made.slice(-TAIL) === meant.slice(-TAIL);
}

const figuresOf = (value: string): string => value.replace(/\D/g, '').replace(/^0+(?=\d{3})/, '');

const differing = (one: string, other: string): number =>
  [...one].reduce((sum, figure, i) => sum + (figure === other[i] ? 0 : 1), 0);

/** Whether an amount is another one without one of its figures. */
const isWithoutOne = (made: string, meant: string): boolean =>
  made.length + 1 === meant.length &&
  [...meant].some((_, i) => made === meant.slice(0, i) + meant.slice(i + 1));
