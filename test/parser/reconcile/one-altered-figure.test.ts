import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../parser/contract.ts';
import { type Path, printedReadings } from '../../../parser/reconcile/paths.ts';
import { type Reconciled, reconcile } from '../../../parser/reconcile/reconcile.ts';
import type { AsRead } from '../../../parser/understood.ts';
import { recogniseConcept } from '../../../parser/vocabulary/concepts.ts';
import { altered, failures, statusAt } from './asking.ts';
import { madeStatement } from './made-statement.ts';

const RUNS = 40;
/** A machine with other work to do gets its time, in milliseconds. */
const PATIENCE = { timeout: 60_000 };
const seeds = fc.integer({ min: 1, max: 100_000 });

/** Ways in which one figure comes to be another, each by more than the tolerances. */
const moneyChanges: readonly ((cents: number) => number)[] = [
  (cents) => cents + 100_000,
  (cents) => cents + 9,
  (cents) => Math.abs(cents - 7_700),
  (cents) =>
    Number(
      [...String(Math.abs(cents)).padStart(3, '0')]
        .map((digit, index) => (index === 0 ? (Number(digit) + 1) % 10 : digit))
        .join(''),
    ),
];

function pesos(cents: number): string {
  return `${cents < 0 ? '-' : ''}${(Math.abs(cents) / 100).toFixed(2)}`;
}

/** Paths, without the first word, of figures that a check covers. */
function covered(asRead: AsRead): readonly Path[] {
  const { statement } = asRead;
  if (!statement) return [];
  const { checks } = reconcile(asRead);
  const has = (id: string, subject: string) =>
    checks.some((check) => check.id === id && check.subject === subject);
  return [...printedReadings(statement).keys()]
    .map((path) => path.slice('statement.'.length))
    .filter((path) => {
      const [first = '', index = '', field = ''] = path.split('.');
      if (first === 'balances')
        return has('details.equal-total', 'balances') || has('details.equal-total', 'balances.groups');
      if (first === 'summary') return true;
      if (first === 'worker') return index === 'curp' || index === 'nss';
      if (first !== 'movements' || !['amount', 'sbc', 'days'].includes(field)) return false;
      const concept = statement.movements[Number(index)]?.concept?.value ?? '';
      return (
        has('contribution.rate', `movements.${index}`) && recogniseConcept(concept)?.kind === 'contribution'
      );
    });
}

function alteredValue(path: Path, value: string, change: number): string {
  if (/days$/.test(path)) return String(Number(value) === 1 ? 2 : Number(value) - 1);
  if (/curp|nss/.test(path)) return value.slice(0, -1) + String((Number(value.at(-1)) + 1 + change) % 10);
  const cents = Math.round(Number(value) * 100);
  return pesos((moneyChanges[change] ?? ((same) => same))(cents));
}

const figures = ({ figures: all }: Reconciled): Readonly<Record<string, Reading | null>> => {
  const { sbc, ...money } = all ?? never();
  return { ...money, ...sbc };
};

function never(): never {
  throw new Error('a made statement is a statement');
}

describe('a consistent statement', () => {
  it(
    'has no failing check, nothing doubtful among its balances, and the figures of its truth',
    PATIENCE,
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const made = madeStatement(seed);
          const result = reconcile(made.asRead);
          expect(failures(result)).toEqual([]);
          const { sbc, ...money } = made.figures;
          const values = Object.entries(figures(result)).map(([name, figure]) => [
            name,
            figure?.value ?? null,
          ]);
          expect(Object.fromEntries(values)).toEqual({ ...money, ...sbc });
          const doubtful = result.statement ? [...printedReadings(result.statement).values()] : [];
          expect(doubtful.filter(({ status }) => status === 'doubtful')).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
  );
});

describe('one altered figure', () => {
  it('is doubtful wherever a check covers it, and so is every figure that changes with it', PATIENCE, () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.integer({ min: 0, max: 3 }), (seed, pick, change) => {
        const made = madeStatement(seed);
        const paths = covered(made.asRead);
        const path = paths[pick % paths.length] ?? never();
        const value =
          printedReadings(made.asRead.statement ?? never()).get(`statement.${path}`)?.value ?? never();
        const other = alteredValue(path, value, change);
        fc.pre(Math.abs(Number(other) - Number(value)) >= 0.09 || Number.isNaN(Number(value)));
        const result = reconcile(altered(made.asRead, { [path]: other }));
        expect(failures(result).length).toBeGreaterThan(0);
        expect([path, statusAt(result, path)]).toEqual([path, 'doubtful']);
        const before = figures(reconcile(made.asRead));
        for (const [name, figure] of Object.entries(figures(result))) {
          if (figure && figure.value !== before[name]?.value)
            expect([name, figure.status]).toEqual([name, 'doubtful']);
        }
      }),
      { numRuns: 3 * RUNS },
    );
  });

  it('by a cent is never verified by a sum that it no longer makes', PATIENCE, () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.constantFrom(1, -1), (seed, pick, cent) => {
        const made = madeStatement(seed);
        // A total that is itself a cent off its details could come to be right.
        const paths = covered(made.asRead).filter((path) => /^(balances|summary)\.(?!total)/.test(path));
        fc.pre(paths.length > 0);
        const path = paths[pick % paths.length] ?? never();
        const value =
          printedReadings(made.asRead.statement ?? never()).get(`statement.${path}`)?.value ?? never();
        const result = reconcile(
          altered(made.asRead, { [path]: pesos(Math.round(Number(value) * 100) + cent) }),
        );
        const { policy } = made;
        if (policy.details === 'each' && policy.summary)
          expect([path, statusAt(result, path)]).not.toEqual([path, 'verified']);
      }),
      { numRuns: 2 * RUNS },
    );
  });
});
