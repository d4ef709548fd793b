import type { Reading, Statement } from '../contract.ts';
import { failureNote } from './check-notes.ts';
import type { Verdict } from './judge.ts';
import { mapReadings, type Path } from './paths.ts';
import type { PeriodVerdict } from './periods-agree.ts';

/** The only doubt of a reader that figures can settle: whether the characters were made out right. */
export const LEGIBILITY = 'note.hardly-legible';

/** The statement with each reading's status as the checks leave it; values stay as they were read. */
export function settleStatuses(statement: Statement, verdict: Verdict, periods: PeriodVerdict): Statement {
  return mapReadings(statement, (path, reading) =>
    reading ? settled(path, reading, verdict, periods) : null,
  );
}

function settled(path: Path, reading: Reading, verdict: Verdict, periods: PeriodVerdict): Reading {
  const against = verdict.contradicted.get(path);
  if (against) return { ...reading, status: 'doubtful', note: failureNote(against.check) };
  const odd = periods.doubtful.get(path);
  if (odd) return { ...reading, status: 'doubtful', note: odd };
  const proved = verdict.confirmed.has(path) || periods.confirmed.has(path);
  if (!proved) return reading;
  const settles = reading.status === 'read' || reading.note?.code === LEGIBILITY;
  if (!settles) return reading;
  return { ...reading, status: 'verified', note: reading.status === 'read' ? reading.note : null };
}
