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

/** One engine of the pool and what it does now. */
interface Bench {
  worker: Engine;
  busy: Promise<unknown>;
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

/** Tesseract on as many workers as its home allows; each starts when there is more to do than the others can begin with. */
export function tesseractRecogniser({
  start,
  wrap,
  modes,
  most,
  patience = PATIENCE,
}: EngineHome): Recogniser {
  const startInTime = async (): Promise<Engine> => {
    const first = start();
    const engine = await inTime(first, patience.start);
    if (engine !== LATE) return engine;
    first.then((late) => late.terminate()).catch(() => undefined);
    return start();
  };
  const readInTime = async (bench: Bench, picture: GreyPicture, manner: Manner) => {
    const ask = () => read(bench.worker, wrap(portableGreymap(picture)), manner, modes);
    const words = await inTime(ask(), patience.picture);
    if (words !== LATE) return words;
    bench.worker.terminate().catch(() => undefined);
    bench.worker = await startInTime();
    return ask();
  };
  const benches: Promise<Bench>[] = [];
  /** Pixels that each has still to read. */
  const waiting: number[] = [];
  const hire = () => {
    const bench = startInTime().then((worker) => ({ worker, busy: Promise.resolve() }));
    // Whoever has something to read hears of it; the first may have nothing.
    bench.catch(() => undefined);
    benches.push(bench);
    return waiting.push(0) - 1;
  };
  /** The engine with the least to do; another is started only where that is worth its start. */
  const choose = () => {
    const least = Math.min(...waiting);
    return least > WORTH_A_START && benches.length < most ? hire() : waiting.indexOf(least);
  };
  // Whoever asks for a recogniser has something to read: the first engine starts while that is made ready.
  hire();
  return {
    workers: most,
    async recognise(picture, manner) {
      const at = choose();
      const pixels = picture.width * picture.height;
      waiting[at] = (waiting[at] ?? 0) + pixels;
      try {
        const bench = await benches[at];
        if (bench === undefined) throw new RangeError('no engine was started');
        const reading = bench.busy.then(() => readInTime(bench, picture, manner));
        bench.busy = reading.catch(() => undefined);
        return await reading;
      } finally {
        waiting[at] = (waiting[at] ?? 0) - pixels;
      }
    },
    async close() {
      const all = await Promise.allSettled(benches);
      await Promise.all(
        all.map((bench) => (bench.status === 'fulfilled' ? bench.value.worker.terminate() : null)),
      );
    },
  };
}

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
