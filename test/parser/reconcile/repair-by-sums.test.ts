import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../parser/contract.ts';
import { mapReadings, printedReadings } from '../../../parser/reconcile/paths.ts';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { repairBySums } from '../../../parser/reconcile/repair-by-sums.ts';
import { generation } from './examples.ts';
import { asReadOf, statementOf } from './statement-of.ts';

/** The statement as a scan gives it, with these values in doubt. */
function scanned(misread: Readonly<Record<string, string>>): Statement {
  return mapReadings(statementOf(generation), (path, reading) => {
    if (reading === null) return null;
    const value = misread[path];
    return value === undefined
      ? { ...reading, source: 'ocr' }
      : { ...reading, value, source: 'ocr', status: 'doubtful', note: { code: 'note.hardly-legible' } };
  });
}
const truth = printedReadings(statementOf(generation));
const truthAt = (path: string): string => truth.get(path)?.value ?? '';
const FEES = 'statement.summary.0.fees';
const RETURNS = 'statement.summary.0.returns';

/** The amount with its first figure changed. */
const misreadOf = (value: string): string => value.replace(/\d/, (digit) => String((Number(digit) + 3) % 10));

describe('an amount that was read two ways', () => {
  test('is the one with which the sum of its row closes, proved and said so', () => {
    const statement = scanned({ [FEES]: misreadOf(truthAt(FEES)) });
    const asRead = { ...asReadOf(generation), statement, others: { [FEES]: [truthAt(FEES), '999.99'] } };
    expect(reconcile(asRead).statement?.summary[0]?.fees).toMatchObject({
      value: truthAt(FEES),
      status: 'verified',
      note: { code: 'note.repaired-by-sum' },
    });
  });

  test('stays in doubt where no sum closes', () => {
    const statement = scanned({ [FEES]: misreadOf(truthAt(FEES)) });
    expect(repairBySums(statement, { [FEES]: ['999.99'] })).toEqual(statement);
  });

  test('stays in doubt where two repairs would close the sum', () => {
    const wrong = misreadOf(truthAt(FEES));
    const statement = scanned({ [FEES]: wrong, [RETURNS]: truthAt(RETURNS) });
    const missing = Number(wrong) - Number(truthAt(FEES));
    const alsoCloses = (Number(truthAt(RETURNS)) + missing).toFixed(2);
    const others = { [FEES]: [truthAt(FEES)], [RETURNS]: [alsoCloses] };
    expect(repairBySums(statement, others)).toEqual(statement);
  });

  test('is never changed where it was read without doubt, or typed by the user', () => {
    const sure = mapReadings(scanned({}), (path, reading) =>
      reading && path === FEES ? { ...reading, value: misreadOf(reading.value) } : reading,
    );
    expect(repairBySums(sure, { [FEES]: [truthAt(FEES)] })).toEqual(sure);
  });
});

test('no repair ever turns a right amount into a wrong one', () => {
  const paths = [...truth.keys()].filter((path) => /summary|balances/.test(path));
  const amount = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...paths), fc.array(amount, { maxLength: 3 })), (others) => {
      const doubts = Object.fromEntries(Object.keys(others).map((path) => [path, truthAt(path)]));
      const statement = scanned(doubts);
      expect(repairBySums(statement, others)).toEqual(statement);
    }),
  );
});

test('whatever is misread, what is repaired is right', () => {
  const paths = [...truth.keys()].filter((path) =>
    /summary\.\d\.(opening|contributions|returns|fees)/.test(path),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.integer({ min: 1, max: 9 }), (path, by) => {
      const wrong = truthAt(path).replace(/\d/, (digit) => String((Number(digit) + by) % 10));
      const repaired = repairBySums(scanned({ [path]: wrong }), { [path]: [truthAt(path)] });
      expect([wrong, truthAt(path)]).toContain(printedReadings(repaired).get(path)?.value);
      expect(printedReadings(repaired).get(path)?.value).toBe(truthAt(path));
    }),
  );
});
