import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { assess, readFacts } from '../../rules/index.ts';
import usual from '../rules/cases/usual-person.json' with { type: 'json' };
import { line, median } from './measure.ts';

const TIMES = 10_000;
const MOST_PARSES = 40;
const MOST_KILOBYTES = 30;
const KILOBYTE = 1024;
const today = '2026-11-20';

/** One assessment against `JSON.parse` of the same facts, in this process: the middle of ten thousand, after warming up. */
export function assessmentAgainstParse(): string[] {
  const text = JSON.stringify(usual);
  const facts: unknown = JSON.parse(text);
  const parse = middle(() => JSON.parse(text));
  const assessment = middle(() => {
    const read = readFacts(facts, today);
    if (read.error !== null) throw new Error(read.error.field);
    return assess(read.facts, read.on);
  });
  const ratio = assessment / parse;
  return [
    `one assessment, median of ${TIMES}: at most ${MOST_PARSES} × JSON.parse of the same facts`,
    line('assessment, µs', assessment * 1000),
    line('JSON.parse, µs', parse * 1000),
    line('ratio', ratio, ratio <= MOST_PARSES ? 'within' : 'ABOVE'),
  ];
}

function middle(work: () => unknown): number {
  const figures: number[] = [];
  for (let time = 0; time < TIMES * 2; time++) {
    const started = performance.now();
    work();
    if (time >= TIMES) figures.push(performance.now() - started);
  }
  return median(figures);
}

/** What the popup carries of the rules, gzipped; zod, the sentences and the sources of figures are counted apart. */
export async function popupBundle(): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { assess } from './rules/assess.ts'; export { readFacts } from './rules/read-facts.ts'; export { questionsOf } from './rules/questions.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2023',
    external: ['zod/mini'],
    plugins: [withoutSources],
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const kilobytes = bytes / KILOBYTE;
  return [
    `rules in the popup, gzipped: at most ${MOST_KILOBYTES} KB`,
    line('KB', kilobytes, kilobytes <= MOST_KILOBYTES ? 'within' : 'ABOVE'),
  ];
}

/** Leaves out of each table the titles and addresses of its sources. */
const withoutSources: Plugin = {
  name: 'without-sources',
  setup({ onLoad }) {
    onLoad({ filter: /rules[\\/]parameters[\\/].*\.json$/ }, async ({ path }) => {
      const { default: table } = await import(path, { with: { type: 'json' } });
      const isRecord = typeof table === 'object' && !Array.isArray(table);
      const bare = isRecord ? { ...table, sources: {}, subject: '', unit: '' } : table;
      return { contents: JSON.stringify(bare), loader: 'json' };
    });
  },
};

if (import.meta.main) {
  const measured = [...assessmentAgainstParse(), '', ...(await popupBundle())].join('\n');
  console.log(measured);
  process.exitCode = measured.includes('ABOVE') ? 1 : 0;
}
