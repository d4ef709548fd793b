import { printedReadings } from '../reconcile/paths.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import type { AsRead } from '../understood.ts';

/** What the engine makes of a document, without anything that is somebody's: kinds, places filled, checks, doubts. */
export function outline(asRead: AsRead): ReadonlySet<string> {
  const { statement, checks } = reconcile(asRead);
  const { kind, looksLike, layout } = asRead.nature;
  const lines = [`is ${kind} ${looksLike} ${layout}`, `issste ${asRead.mentionsIssste}`];
  for (const { id, subject, ok } of checks) lines.push(`check ${id} ${subject} ${ok}`);
  if (statement) {
    for (const name of ['afore', 'workerType', 'siefore'] as const)
      lines.push(`${name} ${statement[name]?.value ?? null}`);
    for (const [path, { status }] of printedReadings(statement))
      lines.push(`${path} ${status === 'doubtful'}`);
    statement.movements.forEach(({ kind: moves, section }, index) => {
      lines.push(`movement ${index} ${moves} ${section}`);
    });
  }
  return new Set(lines);
}

/** In how many respects two documents are read differently; 0 where a twin shows what its original shows. */
export function differences(original: AsRead, twin: AsRead): number {
  const one = outline(original);
  const other = outline(twin);
  const missing = [...one].filter((line) => !other.has(line)).length;
  return missing + [...other].filter((line) => !one.has(line)).length;
}
