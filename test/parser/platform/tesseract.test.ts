import { type ImageLike, PSM } from 'tesseract.js';
import { describe, expect, test } from 'vitest';
import { type Engine, tesseractRecogniser } from '../../../parser/platform/tesseract.ts';
import type { GreyPicture } from '../../../parser/source/picture/grey-picture.ts';

const picture = (pixels: number): GreyPicture => ({
  width: 1000,
  height: pixels / 1000,
  pixels: new Uint8Array(pixels),
});
const small = picture(100_000);
/** Enough for two engines to share it. */
const page = picture(4_100_000);

/** A job that an engine was given and has not answered yet. */
interface Asked {
  readonly engine: number;
  readonly file: ImageLike;
  readonly settings: Readonly<Record<string, unknown>>;
  answer(table: string | null): void;
  fail(): void;
}

/** A recogniser whose engines answer when told to; `broken` says which of them do not start. */
function pool({
  most = 2,
  broken = [],
  lost = [],
}: {
  most?: number;
  broken?: readonly number[];
  /** Those that never start. */
  lost?: readonly number[];
} = {}) {
  const asked: Asked[] = [];
  const ended: number[] = [];
  let started = 0;
  const start = async (): Promise<Engine> => {
    const engine = started++;
    if (broken.includes(engine)) throw new Error('the engine does not start');
    if (lost.includes(engine)) await new Promise(() => undefined);
    let settings = {};
    return {
      setParameters: async (wanted) => {
        settings = wanted;
      },
      recognize: (file) =>
        new Promise((resolve, reject) => {
          asked.push({
            engine,
            file,
            settings,
            answer: (tsv) => resolve({ data: { tsv } }),
            fail: () => reject(new Error('the engine fell over')),
          });
        }),
      terminate: async () => {
        ended.push(engine);
      },
    };
  };
  const wrap = (file: Uint8Array<ArrayBuffer>) => Buffer.from(file.buffer);
  return {
    recogniser: tesseractRecogniser({ start, wrap, modes: PSM, most, patience: { start: 20, picture: 60 } }),
    asked,
    ended,
    started: () => started,
  };
}

/** Lets everything go on that waits for nothing but its turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the pool of engines', () => {
  test('starts one at once: it is ready when the first picture is', () => {
    expect(pool().started()).toBe(1);
  });

  test('puts another in the place of one that does not start, or does not answer', async () => {
    const { recogniser, asked, ended, started } = pool({ lost: [0] });
    const reading = recogniser.recognise(small, {});
    await expect.poll(() => asked.map(({ engine }) => engine)).toEqual([1]);
    await expect.poll(() => asked.map(({ engine }) => engine)).toEqual([1, 2]);
    asked[1]?.answer('');
    await expect(reading).resolves.toEqual([]);
    expect([started(), ended]).toEqual([3, [1]]);
  });

  test('gives small pictures to one engine, one after the other', async () => {
    const { recogniser, asked, started } = pool();
    const both = [recogniser.recognise(small, {}), recogniser.recognise(small, {})];
    await settled();
    expect(asked).toHaveLength(1);
    asked[0]?.answer('');
    await settled();
    asked[1]?.answer('');
    await Promise.all(both);
    expect(started()).toBe(1);
  });

  test('starts another where more than a page waits, and no more than it may', async () => {
    const { recogniser, asked, started } = pool();
    const all = [page, page, page].map((one) => recogniser.recognise(one, {}));
    await settled();
    expect(started()).toBe(2);
    expect(asked.map(({ engine }) => engine)).toEqual([0, 1]);
    for (const job of asked) job.answer('');
    await settled();
    asked[2]?.answer('');
    await Promise.all(all);
  });

  test('gives what waits to the engine that is done first', async () => {
    const { recogniser, asked } = pool();
    const all = [page, page, small].map((one) => recogniser.recognise(one, {}));
    await settled();
    asked[1]?.answer('');
    await settled();
    expect(asked[2]?.engine).toBe(1);
    for (const job of asked) job.answer('');
    await Promise.all(all);
  });

  test('asks an engine that has nothing to do', async () => {
    const { recogniser, asked } = pool();
    const all = [page, page].map((one) => recogniser.recognise(one, {}));
    await settled();
    asked[1]?.answer('');
    await all[1];
    const last = recogniser.recognise(small, {});
    await settled();
    expect(asked[2]?.engine).toBe(1);
    for (const job of asked) job.answer('');
    await Promise.all([...all, last]);
  });

  test('goes on with the next picture where an engine fails at one', async () => {
    const { recogniser, asked } = pool();
    const failing = recogniser.recognise(small, {});
    const next = recogniser.recognise(small, {});
    await settled();
    asked[0]?.fail();
    await expect(failing).rejects.toThrow('fell over');
    await settled();
    asked[1]?.answer('');
    expect(await next).toEqual([]);
  });

  test('leaves to the others what one that does not start had to read, and ends those that did', async () => {
    const { recogniser, asked, ended } = pool({ broken: [1] });
    const all = [page, page].map((one) => recogniser.recognise(one, {}));
    await settled();
    expect(asked).toHaveLength(1);
    asked[0]?.answer('');
    await settled();
    asked[1]?.answer('');
    await Promise.all(all);
    expect(asked.map(({ engine }) => engine)).toEqual([0, 0]);
    await recogniser.close();
    expect(ended).toEqual([0]);
  });

  test('says that none starts, and tries again for the next picture', async () => {
    const { recogniser, asked } = pool({ broken: [0] });
    await expect(recogniser.recognise(small, {})).rejects.toThrow('does not start');
    const next = recogniser.recognise(small, {});
    await settled();
    asked[0]?.answer('');
    await expect(next).resolves.toEqual([]);
  });

  test('ends all its engines', async () => {
    const { recogniser, asked, ended } = pool();
    const all = [page, page].map((one) => recogniser.recognise(one, {}));
    await settled();
    for (const job of asked) job.answer('');
    await Promise.all(all);
    await recogniser.close();
    expect(ended.sort()).toEqual([0, 1]);
  });
});

describe('an engine', () => {
  /** What is made of the engine's answer to a picture. */
  async function wordsIn(table: string | null) {
    const { recogniser, asked } = pool();
    const words = recogniser.recognise(small, { alphabet: '0123' });
    await settled();
    asked[0]?.answer(table);
    return { words: await words, job: asked[0] };
  }

  test('is given a picture as rows of text with the alphabet that is wanted', async () => {
    const { job } = await wordsIn('');
    expect(job?.settings).toMatchObject({ tessedit_pageseg_mode: '6', tessedit_char_whitelist: '0123' });
    const header = 'P5\n1000 100\n255\n';
    expect(String(job?.file).slice(0, header.length)).toBe(header);
    expect(job?.file).toHaveLength(header.length + small.pixels.length);
  });

  test('tells words, their boxes and how sure it is; lines, paragraphs and blocks are none', async () => {
    const { words } = await wordsIn(
      [
        '1\t1\t0\t0\t0\t0\t0\t0\t1000\t100\t-1\t',
        '4\t1\t1\t1\t1\t0\t12\t20\t300\t22\t-1\t',
        '5\t1\t1\t1\t1\t1\t12\t20\t80\t22\t96.5\t1,234.50',
        '5\t1\t1\t1\t1\t2\t100\t21\t40\t20\t31\tMXN',
        '',
      ].join('\n'),
    );
    expect(words).toEqual([
      { text: '1,234.50', confidence: 0.965, box: [12, 20, 92, 42] },
      { text: 'MXN', confidence: 0.31, box: [100, 21, 140, 41] },
    ]);
  });

  test('may find nothing', async () => {
    expect((await wordsIn(null)).words).toEqual([]);
    expect((await wordsIn('')).words).toEqual([]);
  });
});
