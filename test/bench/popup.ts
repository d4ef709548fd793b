import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { line, median } from './measure.ts';

const ROUNDS = 30;
const MOST_TIMES_EMPTY = 2;
const MOST_KILOBYTES = 90;
const KILOBYTE = 1000;
const PATIENCE_MILLISECONDS = 10_000;
const SETTLE_MILLISECONDS = 60;
const root = join(import.meta.dirname, '../..');
const built = join(root, '.output/chrome-mv3');
const body = '<p id="here">·</p><input autofocus>';

/** An extension whose popup holds one field and a script that marks when it may be used: nothing could open sooner. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lupa-empty-popup-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
    }),
    'background.js': '',
    'popup.html': `<!doctype html><meta charset="utf-8"><title>Empty</title><script type="module" src="popup.js"></script>${body}`,
    'popup.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The scripts that the popup's page loads, itself and what it imports. */
function scriptsOf(page: string): string[] {
  const first = [...page.matchAll(/src="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const all = new Set(first);
  for (const path of all) {
    const imports = readFileSync(join(built, path), 'utf8').matchAll(
      /(?:from|import)\(?\s*["'`]\.\/([\w.-]+\.js)/g,
    );
    for (const [, name = ''] of imports) all.add(`chunks/${name}`);
  }
  return [...all];
}

interface Opening {
  /** Milliseconds from asking for the page until its first field has the cursor. */
  readonly usable: number;
  /** Milliseconds to its first paint. */
  readonly painted: number;
}

/** Looks from outside, in the same way in both: at each frame, whether a field has the cursor. */
function watch() {
  const look = () => {
    if (document.activeElement instanceof HTMLInputElement) performance.mark('usable');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function open(browser: Browser, address: string): Promise<Opening> {
  const page = await browser.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(address);
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < end) {
    const opening = await page.evaluate(() => {
      const usable = performance.getEntriesByName('usable')[0]?.startTime;
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      return usable === undefined || painted === undefined ? null : { usable, painted };
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLISECONDS));
    if (opening === null) continue;
    await page.close();
    return opening;
  }
  throw new Error(`${address} was never ready`);
}

/** The addresses of both popups; the empty one says so in its title. */
async function addresses(browser: Browser): Promise<{ lupa: string; empty: string }> {
  const isWorker = (target: Target) => target.type() === 'service_worker';
  await browser.waitForTarget(isWorker);
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (browser.targets().filter(isWorker).length < 2 && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLISECONDS));
  const pages = browser
    .targets()
    .filter(isWorker)
    .map((target) => new URL('/popup.html', target.url()).href);
  const titles = await Promise.all(pages.map((address) => titleOf(browser, address)));
  const at = (isEmpty: boolean) => pages[titles.findIndex((title) => (title === 'Empty') === isEmpty)];
  const [lupa, empty] = [at(false), at(true)];
  if (!lupa || !empty) throw new Error('one of the two extensions is not there');
  return { lupa, empty };
}

async function titleOf(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  const title = await page.title();
  await page.close();
  return title;
}

const browser = await puppeteer.launch({
  executablePath: process.env.LUPA_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  enableExtensions: [built, emptyExtension()],
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const { lupa, empty } = await addresses(browser);
const openings = { lupa: [] as Opening[], empty: [] as Opening[] };
for (let round = 0; round < ROUNDS; round += 1) {
  openings.empty.push(await open(browser, empty));
  openings.lupa.push(await open(browser, lupa));
}
await browser.close();

const figure = (whose: 'lupa' | 'empty', of: keyof Opening) => median(openings[whose].map((one) => one[of]));
const times = (of: keyof Opening) => figure('lupa', of) / figure('empty', of);
const scripts = scriptsOf(readFileSync(join(built, 'popup.html'), 'utf8'));
const kilobytes =
  scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(built, path)), { level: 9 }).length, 0) /
  KILOBYTE;

console.log(`Popup: opening, median of ${ROUNDS}, both in one browser`);
console.log(line('', 'lupa ms', 'empty ms', 'ratio'));
console.log(line('usable', figure('lupa', 'usable'), figure('empty', 'usable'), times('usable')));
console.log(line('painted', figure('lupa', 'painted'), figure('empty', 'painted'), times('painted')));
console.log(
  `Popup: ${kilobytes.toFixed(1)} KB of gzipped scripts in ${scripts.length} files, at most ${MOST_KILOBYTES}`,
);
const opened = times('usable');
console.log(`Popup: open to usable ${opened.toFixed(2)} times an empty one, at most ${MOST_TIMES_EMPTY}`);
process.exitCode = opened <= MOST_TIMES_EMPTY && kilobytes <= MOST_KILOBYTES ? 0 : 1;
