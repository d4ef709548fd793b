import { spawnSync } from 'node:child_process';
import { line, median } from './measure.ts';
import type { BenchPaper } from './papers.ts';

const ROUNDS = 5;
const FILES = 10;

/** The whole command on one file against `pdftotext -layout`, both from a standing start. */
export function againstPdftotext(papers: readonly BenchPaper[]): string[] {
  const title = 'Whole command ÷ pdftotext -layout (one file, new process)';
  if (spawnSync('pdftotext', ['-v']).error !== undefined)
    return [title, '  pdftotext is not on this machine'];
  const chosen = papers.filter((_, i) => i % Math.ceil(papers.length / FILES) === 0);
  const rows = chosen.map(({ path, name }) => {
    const lupa = median(rounds(process.execPath, ['.output/cli/lupa.js', 'read', '--json', path]));
    const other = median(rounds('pdftotext', ['-layout', path, '-']));
    return { name, lupa, other, ratio: lupa / other };
  });
  return [
    title,
    line('', 'lupa ms', 'other ms', 'ratio'),
    ...rows.map(({ name, lupa, other, ratio }) => line(name, lupa, other, ratio)),
    line(
      'median',
      median(rows.map(({ lupa }) => lupa)),
      median(rows.map(({ other }) => other)),
      median(rows.map(({ ratio }) => ratio)),
    ),
  ];
}

function rounds(program: string, args: readonly string[]): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } });
    return performance.now() - started;
  });
}
