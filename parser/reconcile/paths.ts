import { balanceNames, type Reading, type Statement, summaryFlows } from '../contract.ts';

/** Where a reading stands in a document, keys and indices joined by points: `statement.balances.retiro97`. */
export type Path = string;

export const movementReadings = [
  'date',
  'concept',
  'bimester',
  'employerRfc',
  'days',
  'sbc',
  'amount',
] as const;
export const workerReadings = ['name', 'curp', 'nss', 'rfc'] as const;

/** The same statement with each of its readings, printed or not, put through `change`. */
export function mapReadings(
  statement: Statement,
  change: (path: Path, reading: Reading | null) => Reading | null,
): Statement {
  const period = (name: 'summaryPeriod' | 'movementPeriod') => ({
    from: change(`statement.${name}.from`, statement[name].from),
    to: change(`statement.${name}.to`, statement[name].to),
  });
  const worker = { ...statement.worker };
  for (const name of workerReadings) worker[name] = change(`statement.worker.${name}`, worker[name]);
  const balances = { ...statement.balances };
  for (const name of balanceNames) balances[name] = change(`statement.balances.${name}`, balances[name]);
  return {
    afore: change('statement.afore', statement.afore),
    workerType: change('statement.workerType', statement.workerType),
    siefore: change('statement.siefore', statement.siefore),
    worker,
    cutoffDate: change('statement.cutoffDate', statement.cutoffDate),
    summaryPeriod: period('summaryPeriod'),
    movementPeriod: period('movementPeriod'),
    balances,
    summary: statement.summary.map((row, index) => {
      const changed = { ...row };
      const at = `statement.summary.${index}.`;
      for (const flow of summaryFlows) changed[flow] = change(at + flow, row[flow]);
      return changed;
    }),
    movements: statement.movements.map((row, index) => {
      const changed = { ...row };
      const at = `statement.movements.${index}.`;
      for (const name of movementReadings) changed[name] = change(at + name, row[name]);
      return changed;
    }),
  };
}

/** What is printed in a statement, by path. */
export function printedReadings(statement: Statement): ReadonlyMap<Path, Reading> {
  const readings = new Map<Path, Reading>();
  mapReadings(statement, (path, reading) => {
    if (reading) readings.set(path, reading);
    return reading;
  });
  return readings;
}

/** Every path that a statement has, printed or not. */
export function allPaths(statement: Statement): ReadonlySet<Path> {
  const paths = new Set<Path>();
  mapReadings(statement, (path, reading) => {
    paths.add(path);
    return reading;
  });
  return paths;
}
