import { Decimal } from 'decimal.js';

/** One amount of pesos less another, two decimals. */
export function less(one: string, other: string): string {
  return new Decimal(one).minus(other).toFixed(2);
}

/** An amount of a reckoning as people see it: to the centavo, half up. */
export function toCents(amount: string): string {
  return new Decimal(amount).toFixed(2, Decimal.ROUND_HALF_UP);
}

/** A percentage of an amount, rounded half up to cents before it is subtracted, so that what people see adds up. */
export function percentOf(amount: string, percent: number): string {
  return new Decimal(amount).times(percent).dividedBy(100).toFixed(2, Decimal.ROUND_HALF_UP);
}

/** The sum of amounts of pesos. */
export function sum(amounts: readonly string[]): string {
  return amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)).toFixed(2);
}

/** Whether an amount is above another. */
export function isAbove(one: string, other: string): boolean {
  return new Decimal(one).greaterThan(other);
}

/** A number of weeks as a whole one, for "about". */
export function roughly(weeks: string): number {
  return new Decimal(weeks).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}
