import { Exact } from './exact.ts';

/** An exact amount with the expression that gave it; null where something it needs is missing. */
export interface Quantity {
  readonly value: Exact | null;
  readonly text: string;
}

/** A number of the law itself. */
export function plain(number: string | number): Quantity {
  return { value: new Exact(number), text: String(number) };
}

export function times(one: Quantity, other: Quantity): Quantity {
  return joined(one, other, '×', (left, right) => left.times(right));
}

export function plus(one: Quantity, other: Quantity): Quantity {
  return joined(one, other, '+', (left, right) => left.plus(right));
}

export function minus(one: Quantity, other: Quantity): Quantity {
  return joined(one, other, '−', (left, right) => left.minus(right));
}

/** One over the other; not known where the divisor is zero. */
export function over(one: Quantity, other: Quantity): Quantity {
  return joined(one, other, '÷', (left, right) => (right.isZero() ? null : left.dividedBy(right)));
}

/** The lesser of two. */
export function lesser(one: Quantity, other: Quantity): Quantity {
  const least = reckoned(one, other, (left, right) => (left.lessThan(right) ? left : right));
  return { value: least, text: `min(${one.text}, ${other.text})` };
}

type Reckon = (left: Exact, right: Exact) => Exact | null;

function joined(one: Quantity, other: Quantity, sign: string, reckon: Reckon): Quantity {
  return { value: reckoned(one, other, reckon), text: `${one.text} ${sign} ${other.text}` };
}

function reckoned(one: Quantity, other: Quantity, reckon: Reckon): Exact | null {
  return one.value === null || other.value === null ? null : reckon(one.value, other.value);
}
