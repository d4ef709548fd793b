import type { ImageLike, PSM, WorkerParams } from 'tesseract.js';
import type { Manner, RecognisedWord, Recogniser } from '../source/ocr/recogniser.ts';
import type { GreyPicture } from '../source/picture/grey-picture.ts';
import { inTime, LATE } from './in-time.ts';

const FIXED = { user_defined_dpi: '300', tessedit_do_invert: '0' };

/**
 * Pixels that an engine must have still to read before another starts: more than all but the fullest pages have. Each
 * sets up the same program and model for itself, which takes as long as a tenth of a page.
 */
const WORTH_A_START = 4_000_000;

/** What is asked of tesseract.js' worker. */
export interface Engine {
  setParameters(settings: Partial<WorkerParams>): Promise<unknown>;
  recognize(
    picture: ImageLike,
    options: object,
    wanted: { readonly text: boolean; readonly tsv: boolean },
  ): Promise<{ readonly data: { readonly tsv: string | null } }>;
  terminate(): Promise<unknown>;
}

/** One engine of the pool; another may take its place. */
interface Bench {
  engine: Promise<Engine>;
  isIdle: boolean;
}

/** A picture that waits for an engine. */
interface Job {
  readonly picture: GreyPicture;
  readonly manner: Manner;
  resolve(words: RecognisedWord[]): void;
  reject(reason: unknown): void;
}

/**
 * Milliseconds after which an engine that has not started, or has not read a picture, is taken for lost, as a browser
 * loses a worker now and then: another takes its place, once. A busy old machine takes a tenth of them.
 */
const PATIENCE = { start: 15_000, picture: 25_000 } as const;

/** How a platform starts an engine, and in what it hands over a picture's file. */
export interface EngineHome {
  start(): Promise<Engine>;
  wrap(file: Uint8Array<ArrayBuffer>): ImageLike;
  /** Tesseract's modes of page segmentation. */
  readonly modes: typeof PSM;
  /** How many engines may run at once. */
  readonly most: number;
  readonly patience?: { readonly start: number; readonly picture: number };
}

/** Tesseract on as many workers as its home allows: pictures wait in one line, and another starts when it grows long. */
export function tesseractRecogniser({
  start,
  wrap,
  modes,
  most,
  patience = PATIENCE,
}: EngineHome): Recogniser {
  const benches: Bench[] = [];
  const line: Job[] = [];
  /** Pixels that wait or are being read. */
  let unread = 0;
  const startInTime = async (): Promise<Engine> => {
    const first = start();
    const engine = await inTime(first, patience.start);
    if (engine !== LATE) return engine;
    first.then((late) => late.terminate()).catch(() => undefined);
    return start();
  };
  const hire = () => {
    const bench: Bench = { engine: startInTime(), isIdle: true };
    // Whoever has something to read hears of it; the first may have nothing.
    bench.engine.catch(() => undefined);
    benches.push(bench);
  };
  const readInTime = async (bench: Bench, { picture, manner }: Job) => {
    const ask = (engine: Engine) => read(engine, wrap(portableGreymap(picture)), manner, modes);
    const engine = await bench.engine;
    const words = await inTime(ask(engine), patience.picture);
    if (words !== LATE) return words;
    engine.terminate().catch(() => undefined);
    bench.engine = startInTime();
    return ask(await bench.engine);
  };
  /** An engine that does not start leaves its work to the others. */
  const dismiss = (bench: Bench, reason: unknown) => {
    benches.splice(benches.indexOf(bench), 1);
    if (benches.length > 0) return;
    unread = 0;
    for (const { reject } of line.splice(0)) reject(reason);
  };
  const workOff = async (bench: Bench) => {
    bench.isIdle = false;
    while (line.length > 0) {
      const failure = await bench.engine.then(
        () => null,
        (reason: unknown) => ({ reason }),
      );
      if (failure !== null) return dismiss(bench, failure.reason);
      const job = line.shift();
      if (job === undefined) break;
      await readInTime(bench, job).then(job.resolve, job.reject);
      unread -= sizeOf(job.picture);
    }
    bench.isIdle = true;
  };
  // Whoever asks for a recogniser has something to read: the first engine starts while that is made ready.
  hire();
  return {
    workers: most,
    recognise: (picture, manner) =>
      new Promise((resolve, reject) => {
        if (benches.length === 0 || (unread > WORTH_A_START * benches.length && benches.length < most))
          hire();
        line.push({ picture, manner, resolve, reject });
        unread += sizeOf(picture);
        const idle = benches.find(({ isIdle }) => isIdle);
        if (idle !== undefined) void workOff(idle);
      }),
    async close() {
      const all = await Promise.allSettled(benches.map(({ engine }) => engine));
      await Promise.all(all.map((bench) => (bench.status === 'fulfilled' ? bench.value.terminate() : null)));
    },
  };
}

const sizeOf = ({ width, height }: GreyPicture): number => width * height;

async function read(
  worker: Engine,
  picture: ImageLike,
  manner: Manner,
  modes: typeof PSM,
): Promise<RecognisedWord[]> {
  await worker.setParameters({
    ...FIXED,
    tessedit_pageseg_mode: modes.SINGLE_BLOCK,
    tessedit_char_whitelist: manner.alphabet ?? '',
  });
  const { data } = await worker.recognize(picture, {}, { text: false, tsv: true });
  return (data.tsv ?? '').split('\n').flatMap(wordOf);
}

/** Tesseract's table has a line for each block, paragraph, line and word; the last of these levels is the word's. */
const WORD = '5';

/** The word of a line of the table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function wordOf(line: string): RecognisedWord[] {
  const [level, , , , , , left, top, width, height, confidence, text] = line.split('\t');
  if (level !== WORD || text === undefined) return [];
  const [x, y] = [Number(left), Number(top)];
  const box = [x, y, x + Number(width), y + Number(height)] as const;
  return [{ text, confidence: Number(confidence) / 100, box }];
}

/** A picture in the plainest format that the engine's own decoder reads: a header and the pixels as they are. */
function portableGreymap({ width, height, pixels }: GreyPicture): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + pixels.length);
  file.set(header);
  file.set(pixels, header.length);
  return file;
}
