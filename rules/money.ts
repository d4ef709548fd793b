/** Whole centavos of a Mexican peso; safe as an integer up to 90 billion pesos. */
export type Cents = number;

const MONEY = /^-?\d{1,12}\.\d{2}$/;

/** Centavos of a decimal string such as `"26393.70"`; throws on any other form, which the contract excludes. */
export function toCents(money: string): Cents {
  if (!MONEY.test(money)) throw new RangeError(`not money in the contract's form: ${money}`);
  return Number(money.replace('.', ''));
}

/** The contract's form of money: pesos, two decimals, no separators, `-` before what is negative. */
export function fromCents(cents: Cents): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not whole centavos: ${cents}`);
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
