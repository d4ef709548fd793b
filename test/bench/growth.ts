import { engine, heldMemory, line, median, timed } from './measure.ts';
import { type BenchPaper, lengthened } from './papers.ts';

const PAGES = [1, 2, 4, 8, 16, 32, 64];
const ROUNDS = 7;
const DOCUMENTS = 500;
const STEPS = [50, 250, 500];

/** How time grows with pages: what each further page costs late, against early. */
export async function growthWithPages(paper: BenchPaper): Promise<string[]> {
  const files = await Promise.all(PAGES.map((pages) => lengthened(paper, pages)));
  const rounds: number[][] = PAGES.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, bytes] of files.entries()) rounds[i]?.push(await timed(() => engine(bytes)));
  }
  const times = new Map(PAGES.map((pages, i) => [pages, median(rounds[i] ?? [])]));
  const perPage = (from: number, to: number) => ((times.get(to) ?? 0) - (times.get(from) ?? 0)) / (to - from);
  return [
    `Growth with pages (${paper.name}, its last page repeated)`,
    line('', 'ms', 'ms/page'),
    ...PAGES.map((pages) => line(`${pages} pages`, times.get(pages) ?? 0, (times.get(pages) ?? 0) / pages)),
    line('a page over 16–64 ÷ a page over 4–16', perPage(16, 64) / perPage(4, 16)),
  ];
}

/** How time and memory grow with documents read in one process. */
export async function growthWithDocuments(papers: readonly BenchPaper[]): Promise<string[]> {
  const times: number[] = [];
  const memory = new Map<number, number>();
  for (let i = 0; i < DOCUMENTS; i++) {
    const paper = papers[i % papers.length];
    if (paper !== undefined) times.push(await timed(() => engine(paper.bytes)));
    if (STEPS.includes(i + 1)) memory.set(i + 1, heldMemory());
  }
  const mean = (from: number, to: number) =>
    times.slice(from, to).reduce((sum, time) => sum + time, 0) / (to - from);
  const [early = 0, middle = 0, late = 0] = STEPS.map((step) => memory.get(step) ?? 0);
  return [
    `Growth with documents (${DOCUMENTS} in one process)`,
    line('mean ms of 51–250, of 251–500', mean(50, 250), mean(250, 500)),
    line('late ÷ early', mean(250, 500) / mean(50, 250)),
    line('MB after 50, 250, 500', early, middle, late),
    line('MB after 500 ÷ after 50', late / early),
  ];
}
