import { againstBare } from './against-bare.ts';
import { againstPdftotext } from './command.ts';
import { growthWithDocuments, growthWithPages } from './growth.ts';
import { outcomes } from './outcomes.ts';
import { type BenchPaper, papersBelow } from './papers.ts';

// pdf.js leaves promises unhandled on damaged files; here they share one process with the measurements.
process.on('unhandledRejection', () => undefined);

const print = (lines: readonly string[]) => console.log(`${lines.join('\n')}\n`);
const fixtures = papersBelow('fixtures/statements');

await report('fixtures', fixtures);
const [longest] = [...fixtures].sort((one, other) => other.bytes.length - one.bytes.length);
if (longest !== undefined) {
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
