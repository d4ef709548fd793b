import { needsArt } from '../../parser/source/text-layer.ts';
import { barePdfJs, engine, line, median, platform, timed } from './measure.ts';
import type { BenchPaper } from './papers.ts';

const ROUNDS = 9;
const SLOWEST_SHOWN = 5;

interface Compared {
  readonly name: string;
  readonly pages: number;
  readonly bare: number;
  readonly engine: number;
  readonly asked: boolean;
}

/** Engine ÷ bare pdf.js on each file, turn about in this process; medians of several rounds. */
export async function againstBare(papers: readonly BenchPaper[]): Promise<string[]> {
  const compared: Compared[] = [];
  for (const paper of papers) {
    const one = await compare(paper);
    if (one !== null) compared.push(one);
  }
  const ratio = (one: Compared) => one.engine / one.bare;
  const summary = (label: string, of: readonly Compared[]) =>
    of.length === 0
      ? []
      : [
          line(
            label,
            String(of.length),
            median(of.map(ratio)),
            Math.max(...of.map(ratio)),
            median(of.map((one) => one.engine / one.pages)),
          ),
        ];
  const slowest = [...compared].sort((one, other) => ratio(other) - ratio(one)).slice(0, SLOWEST_SHOWN);
  return [
    'Engine ÷ bare pdf.js (open + text of every page, same process, turn about)',
    line('', 'documents', 'median', 'worst', 'ms/page'),
    ...summary(
      'text pages',
      compared.filter(({ asked }) => !asked),
    ),
    ...summary(
      'with a page whose drawing was asked for',
      compared.filter(({ asked }) => asked),
    ),
    line('the highest ratios', 'bare ms', 'engine ms', 'ratio'),
    ...slowest.map((one) => line(`  ${one.name}`, one.bare, one.engine, ratio(one))),
  ];
}

/** Null for a file that pdf.js does not open. */
async function compare({ name, bytes }: BenchPaper): Promise<Compared | null> {
  const { document } = await engine(bytes);
  if (document.error !== null) return null;
  const bare: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await timed(() => barePdfJs(bytes)));
    own.push(await timed(() => engine(bytes)));
  }
  const asked = await asksForDrawing(bytes);
  return { name, pages: document.pages.length, bare: median(bare), engine: median(own), asked };
}

async function asksForDrawing(bytes: Uint8Array): Promise<boolean> {
  const { surveyPdf } = await import('../../parser/source/survey-pdf.ts');
  const { hasPictures } = await surveyPdf(bytes);
  const { pdfjs } = await platform.loadPdf();
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  let asked = false;
  for (let number = 1; number <= pdf.numPages; number++) {
    asked ||= needsArt(await (await pdf.getPage(number)).getTextContent(), hasPictures);
  }
  await task.destroy();
  return asked;
}
