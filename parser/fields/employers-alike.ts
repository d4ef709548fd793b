import type { Movement, Reading } from '../contract.ts';
import { asDigits } from '../source/ocr/glyph-classes.ts';
import { isValidRfc } from '../values/rfc.ts';

/** A misread RFC differs from its employer's by so many characters at most. */
const MOST_CHANGES = 2;
/** An employer is known by so many rows. */
const FEWEST_ROWS = 2;

/**
 * The rows of a scan with each doubtful employer whose own check digit fails as the only one, of those that other rows
 * print soundly, that it is nearly. The doubt stays: another employer may have such an RFC.
 */
export function withEmployersAlike(movements: readonly Movement[]): Movement[] {
  const rows = new Map<string, number>();
  for (const { employerRfc } of movements)
    if (employerRfc && isValidRfc(employerRfc.value))
      rows.set(employerRfc.value, (rows.get(employerRfc.value) ?? 0) + 1);
  const known = [...rows].filter(([, count]) => count >= FEWEST_ROWS).map(([value]) => value);
  return movements.map((row) => {
    const near = isMisread(row.employerRfc) ? known.filter((one) => isNear(row.employerRfc?.value, one)) : [];
    const [only, another] = near;
    if (row.employerRfc === null || only === undefined || another !== undefined) return row;
    return { ...row, employerRfc: { ...row.employerRfc, value: only } };
  });
}

const isMisread = (reading: Reading | null): boolean =>
  reading?.source === 'ocr' && reading.status === 'doubtful' && !isValidRfc(reading.value);

/** Whether so few characters were changed, lost or added between two texts; one that only looks like the other is the same. */
function isNear(misread: string | undefined, known: string): boolean {
  if (misread === undefined) return false;
  const [one, other] = [asDigits(misread), asDigits(known)];
  if (Math.abs(one.length - other.length) > MOST_CHANGES) return false;
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const below = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      below.push(Math.min(changed, (row[j] ?? 0) + 1, (below[j - 1] ?? 0) + 1));
    }
    row = below;
  }
  return (row[other.length] ?? MOST_CHANGES + 1) <= MOST_CHANGES;
}
