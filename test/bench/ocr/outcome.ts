import { toCents } from '../../../rules/money.ts';

/** What a field is, which decides when two values of it are the same. */
export type Sort = 'money' | 'date' | 'curp' | 'nss' | 'rfc' | 'name' | 'number' | 'code' | 'text';
/** Where in the document it stands. */
export type Area = 'identity' | 'dates' | 'balances' | 'summary' | 'movements' | 'sbc' | 'figures';
/** How reading it went; `silent` is wrong, or a value where none is printed, said with confidence. */
export type Outcome = 'exact' | 'doubtful-right' | 'missing' | 'doubtful-wrong' | 'silent' | 'rightly-none';

/** One field of a document, compared with the truth. */
export interface Field {
  readonly path: string;
  readonly sort: Sort;
  readonly area: Area;
  readonly outcome: Outcome;
  readonly expected: string | null;
  readonly got: string | null;
}

const folded = (text: string) =>
  text
    .toUpperCase()
    .replaceAll('Ñ', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'Ñ')
    .replace(/\s+/g, ' ')
    .trim();
const letters = (text: string) => folded(text).replace(/[^A-Z0-9Ñ]/g, '');
/** A concept is the same where nine letters of ten are. */
const ALIKE = 0.9;
const MONEY = /^-?\d+(\.\d+)?$/;

/** How alike two texts are, 0 to 1: one less the share of letters that have to be changed. */
export function likeness(one: string, other: string): number {
  const [a, b] = [letters(one), letters(other)];
  if (a === b) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}

/** Whether two values of one sort say the same. */
export function same(sort: Sort, expected: string, got: string): boolean {
  switch (sort) {
    case 'money':
      return MONEY.test(got) && toCents(expected) === toCents(got);
    case 'number':
      return Number(expected) === Number(got);
    case 'date':
    case 'code':
      return expected === got;
    case 'name':
      return folded(expected).replace(/[^A-ZÑ ]/g, '') === folded(got).replace(/[^A-ZÑ ]/g, '');
    case 'curp':
    case 'nss':
    case 'rfc':
      return letters(expected) === letters(got);
    case 'text':
      return likeness(expected, got) >= ALIKE;
  }
}

/** A reading as the command gives it, or the plain string of a member that is none. */
export function readingOf(value: unknown): { readonly value: string | null; readonly isDoubtful: boolean } {
  if (typeof value === 'string') return { value, isDoubtful: false };
  if (typeof value !== 'object' || value === null || !('value' in value))
    return { value: null, isDoubtful: false };
  const text = typeof value.value === 'string' && value.value !== '' ? value.value : null;
  return { value: text, isDoubtful: 'status' in value && value.status === 'doubtful' };
}

/** How a field went; accepted values beside the truth count as right, `*` accepts anything. */
export function outcomeOf(
  sort: Sort,
  expected: string | null,
  reading: unknown,
  accepted: readonly (string | null)[] = [],
): Outcome {
  const { value, isDoubtful } = readingOf(reading);
  const isRight = [expected, ...accepted].some(
    (one) => one === '*' || (one === null || value === null ? one === value : same(sort, one, value)),
  );
  if (isRight) return value === null ? 'rightly-none' : isDoubtful ? 'doubtful-right' : 'exact';
  if (value === null) return 'missing';
  return isDoubtful ? 'doubtful-wrong' : 'silent';
}
