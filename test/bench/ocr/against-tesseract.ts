import { basename } from 'node:path';
import { line, median } from '../measure.ts';
import { hasTesseract, nativeTesseract, unpackModel } from './native-tesseract.ts';
import { type Taken, watched } from './process-tree.ts';
import { speedPapers } from './speed-papers.ts';

const ROUNDS = 3;
const BOUNDS = { page: 2.5, dense: 6, fourPages: 1.5, megabytes: 600 } as const;

interface Compared {
  readonly cpu: number;
  readonly wall: number;
  readonly own: Taken;
  readonly native: Taken;
}

const lupa = (path: string) => watched(process.execPath, ['.output/cli/lupa.js', 'read', '--json', path]);

/** The native program on some pictures. */
async function oneAfterTheOther(pages: readonly string[]): Promise<Taken> {
  let all: Taken = { cpuSeconds: 0, wallSeconds: 0, peakMegabytes: 0, output: '' };
  for (const page of pages) {
    const { cpuSeconds, wallSeconds, peakMegabytes } = await nativeTesseract(page);
    all = {
      cpuSeconds: all.cpuSeconds + cpuSeconds,
      wallSeconds: all.wallSeconds + wallSeconds,
      peakMegabytes: Math.max(all.peakMegabytes, peakMegabytes),
      output: '',
    };
  }
  return all;
}

/** Both programs on one paper, turn about; the middle ratio of several rounds, told at once for it takes long. */
async function compare(path: string, pages: readonly string[] = [path]): Promise<Compared> {
  const rounds: { own: Taken; native: Taken }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ own: await lupa(path), native: await oneAfterTheOther(pages) });
  const of = (side: 'own' | 'native', figure: 'cpuSeconds' | 'wallSeconds' | 'peakMegabytes') =>
    median(rounds.map((round) => round[side][figure]));
  const taken = (side: 'own' | 'native'): Taken => ({
    cpuSeconds: of(side, 'cpuSeconds'),
    wallSeconds: of(side, 'wallSeconds'),
    peakMegabytes: of(side, 'peakMegabytes'),
    output: '',
  });
  const compared = {
    cpu: median(rounds.map(({ own, native }) => own.cpuSeconds / native.cpuSeconds)),
    wall: median(rounds.map(({ own, native }) => own.wallSeconds / native.wallSeconds)),
    own: taken('own'),
    native: taken('native'),
  };
  process.stderr.write(`${shown(basename(path), compared)}\n`);
  return compared;
}

const shown = (label: string, { cpu, wall, own, native }: Compared) =>
  line(label, own.cpuSeconds, native.cpuSeconds, cpu, wall, own.peakMegabytes);
const within = (figure: number, bound: number) => (figure <= bound ? 'within' : 'ABOVE');

/** The whole command against native tesseract on the same scans: processor, clock, memory. */
export async function againstTesseract(): Promise<string[]> {
  const title = `Whole command ÷ native tesseract (best_int, one thread, PSM 4), turn about, median of ${ROUNDS}`;
  if (!hasTesseract()) return [title, '  tesseract is not on this machine'];
  unpackModel();
  const own = await speedPapers();
  const singles: { name: string; compared: Compared }[] = [];
  for (const { pdf, pages } of own.statements)
    singles.push({ name: basename(pdf), compared: await compare(pdf, pages) });
  const [dense, fourPages, photo] = [
    await compare(own.dense),
    await compare(own.fourPages),
    await compare(own.photo),
  ];
  const cpu = median(singles.map(({ compared }) => compared.cpu));
  return [
    title,
    line('', 'lupa CPU s', 'other CPU s', 'CPU ratio', 'wall ratio', 'lupa MB'),
    ...singles.map(({ name, compared }) => shown(name, compared)),
    shown('600 figures', dense),
    shown('four pages', fourPages),
    shown('8-megapixel photo', photo),
    '',
    line('CPU, median of statements', cpu, `≤ ${BOUNDS.page}`, within(cpu, BOUNDS.page)),
    line('CPU, 600 figures', dense.cpu, `≤ ${BOUNDS.dense}`, within(dense.cpu, BOUNDS.dense)),
    line(
      'wall, four pages',
      fourPages.wall,
      `≤ ${BOUNDS.fourPages}`,
      within(fourPages.wall, BOUNDS.fourPages),
    ),
    line(
      'memory, photo, MB',
      photo.own.peakMegabytes,
      `≤ ${BOUNDS.megabytes}`,
      within(photo.own.peakMegabytes, BOUNDS.megabytes),
    ),
    line(
      'memory, four pages, MB',
      fourPages.own.peakMegabytes,
      `≤ ${BOUNDS.megabytes}`,
      within(fourPages.own.peakMegabytes, BOUNDS.megabytes),
    ),
  ];
}
