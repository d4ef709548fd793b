import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { kinds, type Running } from './browsers.ts';
import { openTab } from './tab.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
/** Processor time of one task of the page, in milliseconds: other programs' work does not count. */
const LONGEST_MILLISECONDS = 50;
const REST_MILLISECONDS = 500;
/** A photo takes a while where the machine does much else. */
const PATIENCE_MILLISECONDS = 480_000;

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.optional(z.number()),
      args: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

/** What each task of the pages' main threads took of the processor, longest first. */
function tasksOf(trace: Uint8Array): readonly number[] {
  const { traceEvents } = traceSchema.parse(JSON.parse(new TextDecoder().decode(trace)));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid}/${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((one, other) => other - one);
}

/** Only Chromium tells how long each task took of the processor. */
describe.each(kinds.filter(({ name }) => name === 'chromium'))('in $name', ({ launch }) => {
  let running: Running;
  beforeAll(async () => {
    running = await launch();
  });
  afterAll(() => running.browser.close());

  test.each([
    'sample.pdf',
    'edited-rcv-detail.pdf',
    'edited-group-closing.pdf',
    'leaders-mixto.pdf',
    'scan-photo.jpg',
  ])(
    'while %s is read no task of the page holds it up',
    async (name) => {
      const tab = await openTab(running);
      await tab.see('.drop-zone');
      await tab.page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
      await tab.give({ name, bytes: readFileSync(join(corpus, name)) });
      const drawn = async () => (await tab.texts('.page-canvas[data-drawn]')).length > 0;
      await tab.until('the page drawn', drawn, PATIENCE_MILLISECONDS);
      await new Promise((resolve) => setTimeout(resolve, REST_MILLISECONDS));
      const tasks = tasksOf((await tab.page.tracing.stop()) ?? new Uint8Array());
      expect(tasks.length).toBeGreaterThan(20);
      expect(tasks[0]).toBeLessThan(LONGEST_MILLISECONDS);
      await tab.page.close();
    },
    PATIENCE_MILLISECONDS,
  );
});
