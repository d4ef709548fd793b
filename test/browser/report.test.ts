import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPaper } from '../../parser/source/open-paper.ts';
import { caseOf, foreigner, told } from '../extension/exports/a-case.ts';
import { type Harness, serveHarness } from '../extension/harness/serve-harness.ts';
import { platform } from '../parser/read-fixture.ts';

const artefacts = join(import.meta.dirname, '../../.artefacts/report');
const sizes = { letter: [612, 792], a4: [596, 842] } as const;
const formats = ['letter', 'a4'] as const;
const tongues = ['es', 'en'] as const;
const names = ['worker', 'foreigner', 'several', 'edited', 'empty'] as const;

let harness: Harness;
let browser: Browser;

beforeAll(async () => {
  const cases = new Map();
  for (const language of tongues) {
    const make = (files: readonly string[], say = told) => caseOf(files, { say, language });
    const several = ['sample.pdf', 'edited-total.pdf', 'bands-turned.pdf', 'not-bank.pdf'];
    cases.set(`worker-${language}`, { ...(await make(['sample.pdf'])), reference: '0417' });
    cases.set(`foreigner-${language}`, await make(['sample.pdf'], foreigner));
    cases.set(`several-${language}`, await make(several, { on: told.on }));
    cases.set(`edited-${language}`, await make(['edited-rcv-detail.pdf'], { ...told, averageSbc: null }));
    cases.set(`empty-${language}`, await make([], { on: told.on }));
  }
  harness = await serveHarness(cases);
  browser = await puppeteer.launch({
    executablePath: process.env.LUPA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  harness.close();
});

async function open(name: string, language: string, more = ''): Promise<{ page: Page; wrongs: string[] }> {
  const page = await browser.newPage();
  const wrongs: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()));
  page.on('pageerror', (error) => wrongs.push(String(error)));
  page.on('request', (request) => request.url().startsWith(harness.address) || wrongs.push(request.url()));
  await page.goto(`${harness.address}?case=${name}-${language}&language=${language}${more}`);
  await page.waitForSelector('.outputs');
  return { page, wrongs };
}

/** Every text of the report as it stands on the page. */
async function textsOf(page: Page): Promise<readonly string[]> {
  return page.$$eval('.report :not(.unseen, title)', (found) =>
    found.flatMap((one) =>
      [...one.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? ''),
    ),
  );
}

/** How often each word and number stands in texts; lines may part them, so order says nothing. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of texts
    .join(' ')
    .normalize('NFKC')
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.each(formats)('printed on %s', (format) => {
  test.each(tongues.flatMap((language) => names.map((name) => [name, language] as const)))(
    'the report of %s in %s is whole: nothing cut, pages counted, the notice there',
    async (name, language) => {
      const { page, wrongs } = await open(name, language);
      const texts = await textsOf(page);
      const bytes = await page.pdf({ format });
      mkdirSync(artefacts, { recursive: true });
      writeFileSync(join(artefacts, `${name}-${language}-${format}.pdf`), bytes);
      const { pages } = await openPaper(bytes, platform);
      const [width, height] = sizes[format];
      for (const { number, words, ...sheet } of pages) {
        expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([width, height]);
        const outside = words.filter(
          ({ box: [x0, y0, x1, y1] }) => x0 < 40 || y0 < 20 || x1 > width - 40 || y1 > height - 20,
        );
        expect(outside.map(({ text }) => text)).toEqual([]);
        const line = words.map(({ text }) => text).join('');
        expect(line).toContain(
          language === 'es' ? `página${number}de${pages.length}` : `page${number}of${pages.length}`,
        );
      }
      const printed = countsOf(pages.flatMap(({ words }) => words.map(({ text }) => text)));
      const lost = [...countsOf(texts)].filter(([word, count]) => (printed.get(word) ?? 0) < count);
      expect(lost).toEqual([]);
      expect(wrongs).toEqual([]);
      await page.close();
    },
  );
});
