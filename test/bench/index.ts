import { openPaper } from '../../parser/source/open-paper.ts';
import { againstBare } from './against-bare.ts';
import { againstPdftotext } from './command.ts';
import { growthWithDocuments, growthWithPages } from './growth.ts';
import { platform } from './measure.ts';
import { outcomes } from './outcomes.ts';
import { type BenchPaper, papersBelow } from './papers.ts';

// pdf.js leaves promises unhandled on damaged files; here they share one process with the measurements.
process.on('unhandledRejection', () => undefined);

const print = (lines: readonly string[]) => console.log(`${lines.join('\n')}\n`);
// Scans have a bench of their own.
const fixtures = papersBelow('fixtures/statements').filter(({ name }) => !name.startsWith('scan-'));

await report('fixtures', fixtures);
const longest = await fullestLastPage(fixtures);
if (longest !== null) {
  print(await growthWithPages(longest));
  print(await growthWithDocuments(fixtures));
}
for (const folder of process.argv.slice(2)) {
  const papers = papersBelow(folder);
  print(await outcomes(folder, papers));
  await report(folder, papers);
}

async function report(name: string, papers: readonly BenchPaper[]): Promise<void> {
  console.log(`── ${name}: ${papers.length} PDFs\n`);
  if (papers.length === 0) return;
  print(await againstBare(papers));
  print(againstPdftotext(papers));
}

/** The paper whose last page holds the most words: a table of movements, which is what makes statements long. */
async function fullestLastPage(papers: readonly BenchPaper[]): Promise<BenchPaper | null> {
  let fullest: { readonly paper: BenchPaper; readonly words: number } | null = null;
  for (const paper of papers) {
    const { pages } = await openPaper(paper.bytes, platform);
    const words = pages.length < 2 ? 0 : (pages.at(-1)?.words.length ?? 0);
    if (words > (fullest?.words ?? 0)) fullest = { paper, words };
  }
  return fullest?.paper ?? null;
}
