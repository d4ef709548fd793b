/** How often each of 256 levels occurs. */
export function countsOf(levels: Uint8Array | readonly number[]): Uint32Array {
  const counts = new Uint32Array(256);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

/** The level that so many of those counted are below. */
export function quantile(counts: Uint32Array, below: number): number {
  let sum = 0;
  for (let value = 0; value < counts.length; value++) {
    sum += counts[value] ?? 0;
    if (sum > below) return value;
  }
  return 255;
}
