import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readDocument } from '../../parser/read-document.ts';
import { differences } from '../../parser/twin/same-reading.ts';
import { type Harness, serveHarness } from '../extension/harness/serve-harness.ts';
import { platform, readFixture } from '../parser/read-fixture.ts';
import { axeSays } from './tab.ts';

const screens = join(import.meta.dirname, '../../.artefacts/screenshots');
const looks = [
  ['es', 'light', 1160],
  ['en', 'dark', 1160],
  ['es', 'dark', 320],
  ['en', 'light', 320],
] as const;

let harness: Harness;
let browser: Browser;
let page: Page;
let folder: string;
let wrongs: string[];

beforeAll(async () => {
  harness = await serveHarness(new Map());
  browser = await puppeteer.launch({
    executablePath: process.env.LUPA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  harness.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  folder = mkdtempSync(join(tmpdir(), 'lupa-saved-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  wrongs = [];
  page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()));
  page.on('pageerror', (error) => wrongs.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(harness.address) && !/^(blob|data):/.test(request.url()))
      wrongs.push(request.url());
  });
});
afterEach(async () => {
  await page.close();
  expect(wrongs).toEqual([]);
});

async function open(paper: string, language = 'es', theme = 'light', width = 1160): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${harness.address}?paper=${paper}&language=${language}&theme=${theme}`);
  await page.waitForSelector('.twin');
}

async function make(): Promise<void> {
  await page.focus('.twin > .button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.twin-made');
}

async function saved(): Promise<{ name: string; bytes: Uint8Array }> {
  await page.click('.twin-actions .primary');
  for (let tries = 0; tries < 100; tries++) {
    const [name] = readdirSync(folder).filter((one) => !one.endsWith('.crdownload'));
    if (name) return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no twin was saved');
}

test('a twin is made by keyboard, shown before it is saved, and read as its original', async () => {
  const { asRead } = await readFixture('sample.pdf');
  await open('sample.pdf');
  await make();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Míralo antes de guardarlo');
  const shown = await page.$$eval('.twin-sheet svg', (sheets) =>
    sheets.map((sheet) => sheet.textContent ?? '').join(' '),
  );
  expect(readdirSync(folder)).toEqual([]);
  const { worker } = asRead.statement ?? {};
  for (const reading of [worker?.curp, worker?.nss, worker?.rfc]) expect(shown).not.toContain(reading?.value);
  const { name, bytes } = await saved();
  expect(name).toBe('lupa-gemelo-2026-11-21.pdf');
  const twin = await readDocument(bytes, platform, { file: name });
  expect(differences(asRead, twin.asRead)).toBe(0);
  expect(shown).toContain(twin.asRead.statement?.worker.curp?.value);
});

test('two twins of one paper are two', async () => {
  await open('sample.pdf');
  const textOf = () => page.$eval('.twin-text', (text) => text.textContent);
  await make();
  const first = await textOf();
  await page.click('.twin-actions .button:not(.primary)');
  await expect.poll(textOf, { timeout: 10_000 }).not.toBe(first);
});

test.each(looks)(
  'axe has nothing to say (%s, %s, %i pixels wide), and nothing sticks out',
  async (language, theme, width) => {
    mkdirSync(screens, { recursive: true });
    await open('edited-total.pdf', language, theme, width);
    expect(await axeSays(page)).toEqual([]);
    await make();
    expect(await axeSays(page)).toEqual([]);
    await saved();
    await page.waitForSelector('.twin .outputs-said');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({ path: join(screens, `twin-${language}-${theme}-${width}.png`), fullPage: true });
  },
);
