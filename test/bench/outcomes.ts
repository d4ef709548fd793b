import { join } from 'node:path';
import { documentProcesses } from '../../parser/platform/document-process.ts';
import { line } from './measure.ts';
import type { BenchPaper } from './papers.ts';

/** How each file of a folder ends when it is read as the command does, and how many give figures. */
export async function outcomes(folder: string, papers: readonly BenchPaper[]): Promise<string[]> {
  const processes = documentProcesses({ program: join(process.cwd(), '.output/cli/document-child.js') });
  const counts = new Map<string, number>();
  let figures = 0;
  for (const { path } of papers) {
    const reading = processes.read({ path, file: path });
    processes.prepare();
    const document = await reading;
    const outcome = document.error?.code ?? document.kind;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (document.figures !== null) figures += 1;
  }
  processes.close();
  return [
    `Outcomes of ${papers.length} files in ${folder}`,
    ...[...counts].sort().map(([outcome, count]) => line(outcome, String(count))),
    line('with figures', String(figures)),
  ];
}
