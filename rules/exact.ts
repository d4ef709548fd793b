import { Decimal } from 'decimal.js';

/** Decimals for arithmetic of law: 40 digits, never an exponent, half up. */
export const Exact = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
/** An exact amount; rounded only where it is a result. */
export type Exact = Decimal;

const THOUSANDS = /\B(?=(\d{3})+\.)/g;
const SHOWN_DECIMALS = 6;

/** The contract's form: two decimals, half up. */
export function twoDecimals(value: Exact): string {
  const decimals = value.decimalPlaces();
  return decimals > 2 ? value.toFixed(2) : withCents(value, decimals);
}

/** A value as it stands in an expression: at least two decimals, at most six. */
export function inExpression(value: Exact): string {
  const decimals = value.decimalPlaces();
  if (decimals <= 2) return withCents(value, decimals);
  return decimals <= SHOWN_DECIMALS ? value.toString() : value.toDecimalPlaces(SHOWN_DECIMALS).toString();
}

/** Most amounts have two decimals or fewer, and rounding, which is slow, would change nothing. */
function withCents(value: Exact, decimals: number): string {
  const text = value.toString();
  if (decimals === 0) return `${text}.00`;
  return decimals === 1 ? `${text}0` : text;
}

/** Pesos for a sentence: `$9,451.20`. */
export function pesos(value: Exact): string {
  return `$${twoDecimals(value).replace(THOUSANDS, ',')}`;
}
