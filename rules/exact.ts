import { Decimal } from 'decimal.js';

/** Decimals for arithmetic of law: 60 digits, never an exponent, half up. */
export const Exact = Decimal.clone({
  precision: 60,
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
  return value.toFixed(2);
}

/** A value as it stands in an expression: at least two decimals, at most six. */
export function inExpression(value: Exact): string {
  return value.decimalPlaces() <= 2 ? value.toFixed(2) : value.toDecimalPlaces(SHOWN_DECIMALS).toString();
}

/** Pesos for a sentence: `$9,451.20`. */
export function pesos(value: Exact | string): string {
  return `$${new Exact(value).toFixed(2).replace(THOUSANDS, ',')}`;
}
