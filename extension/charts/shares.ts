/** Percentages with one decimal that add to 100.0: what rounding leaves goes to the largest remainders. */
export function shares(amounts: readonly number[]): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (1000 * amount) / total);
  const floors = exact.map(Math.floor);
  const left = 1000 - floors.reduce((sum, part) => sum + part, 0);
  const first = new Set(
    exact
      .map((part, index) => ({ index, rest: part - Math.floor(part) }))
      .sort((one, other) => other.rest - one.rest)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return floors.map((part, index) => (part + (first.has(index) ? 1 : 0)) / 10);
}
