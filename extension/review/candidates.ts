import { Decimal } from 'decimal.js';
import { balanceNames, type OpenPaper, reconcile, type UnwordedReading } from '../engine.ts';
import type { Corrections } from '../papers/paper.ts';
import { withUsersValues } from '../papers/with-users-values.ts';
import { flows, type Value } from './value.ts';

/** A value that the document itself proves, and the other doubts that it would settle. */
export interface Candidate {
  readonly value: string;
  readonly settles: number;
}

interface Outcome {
  readonly failing: number;
  readonly proved: boolean;
}

/** What the checks say with a value in its place; null where it cannot stand there. */
function tried(open: OpenPaper, corrections: Corrections, path: string, value: string): Outcome | null {
  const asRead = withUsersValues(open, new Map([...corrections, [path, { value, confirms: false }]]));
  if (!asRead) return null;
  const { checks, statement } = reconcile(asRead);
  const status = statement ? readingAt(statement, path)?.status : undefined;
  return { failing: checks.filter(({ ok }) => !ok).length, proved: status === 'verified' };
}

type Statement = NonNullable<ReturnType<typeof reconcile>['statement']>;

/** The balance or the cell of the summary at a path. */
function readingAt({ balances, summary }: Statement, path: string): UnwordedReading | null {
  const [room, first, second] = path.split('.');
  if (room === 'balances') return balances[balanceNames.find((name) => name === first) ?? 'total'];
  const row = summary[Number(first)];
  const flow = flows.find((name) => name === second);
  return row && flow ? row[flow] : null;
}

/** Notes of a balance that the engine offers for the sum's sake: then no other member has to be something else. */
const LIKELY: readonly (string | undefined)[] = ['note.likely-by-sum', 'note.what-the-total-leaves'];

function likelyIn({ balances }: Statement): { readonly path: string; readonly value: string } | null {
  for (const name of balanceNames) {
    const reading = balances[name];
    if (reading && LIKELY.includes(reading.note?.code))
      return { path: `balances.${name}`, value: reading.value };
  }
  return null;
}

/**
 * What a doubtful amount would have to be for the sums to close: what the engine already found to be likely, else the value
 * less or plus what a failing check misses, kept only where, put in its place, the document then proves it and fewer checks
 * fail.
 */
export function candidatesFor(
  open: OpenPaper,
  corrections: Corrections,
  { path, form, reading }: Value,
): readonly Candidate[] {
  if (form !== 'money' || !reading || !/^(balances|summary)\./.test(path)) return [];
  const asRead = withUsersValues(open, corrections);
  if (!asRead) return [];
  const { checks, statement } = reconcile(asRead);
  const failing = checks.filter(({ ok }) => !ok);
  const likely = statement && path.startsWith('balances.') ? likelyIn(statement) : null;
  if (likely) return likely.path === path ? [{ value: likely.value, settles: 1 }] : [];
  const differences = [
    ...new Set(
      failing.flatMap(({ difference }) => (difference ? [new Decimal(difference).abs().toFixed(2)] : [])),
    ),
  ];
  const read = new Decimal(reading.value);
  const values = differences.flatMap((difference) => [read.plus(difference), read.minus(difference)]);
  const found = values
    .filter((value) => !value.isNegative() && !value.equals(read))
    .flatMap((value): readonly Candidate[] => {
      const outcome = tried(open, corrections, path, value.toFixed(2));
      const closes = outcome?.proved && outcome.failing < failing.length;
      return closes ? [{ value: value.toFixed(2), settles: failing.length - outcome.failing }] : [];
    });
  const byValue = new Map(found.map((candidate) => [candidate.value, candidate]));
  return [...byValue.values()].sort((one, other) => other.settles - one.settles).slice(0, 2);
}

/** The most doubts that are looked through for a proof when a paper is opened. */
const MOST_LOOKED_THROUGH = 10;

/** Lets the page take keys and paint before what comes next. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Doubts for which the document proves what they would have to be come first: one answer settles others. */
export async function provableFirst(open: OpenPaper, doubts: readonly Value[]): Promise<readonly string[]> {
  const settled: { readonly path: string; readonly settles: number }[] = [];
  for (const [index, value] of doubts.entries()) {
    await pause();
    const [best] = index < MOST_LOOKED_THROUGH ? candidatesFor(open, new Map(), value) : [];
    settled.push({ path: value.path, settles: best?.settles ?? 0 });
  }
  return settled.sort((one, other) => other.settles - one.settles).map(({ path }) => path);
}
