import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { documentSchema } from '../../parser/contract.ts';
import { caseOf, told } from '../extension/exports/a-case.ts';
import { readWorkbook } from '../extension/exports/read-workbook.ts';
import { type Harness, serveHarness } from '../extension/harness/serve-harness.ts';
import { axeSays } from './tab.ts';

const screens = join(import.meta.dirname, '../../.artefacts/screenshots');
const looks = ['es', 'en'].flatMap((language) =>
  ['light', 'dark'].flatMap((theme) => [1160, 320].map((width) => [language, theme, width] as const)),
);

let harness: Harness;
let browser: Browser;
let page: Page;
let folder: string;
let wrongs: string[];

beforeAll(async () => {
  const cases = new Map();
  for (const language of ['es', 'en'] as const) {
    cases.set(`worker-${language}`, await caseOf(['sample.pdf'], { language }));
    cases.set(`nothing-${language}`, await caseOf([], { say: { on: told.on }, language }));
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

async function open(name: string, language = 'es', theme = 'light', width = 1160): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${harness.address}?case=${name}-${language}&language=${language}&theme=${theme}`);
  await page.waitForSelector('.outputs');
}

async function saved(kind: string): Promise<{ name: string; bytes: Uint8Array }> {
  await page.focus(`[data-output=${kind}]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.outputs-said');
  for (let tries = 0; tries < 100; tries++) {
    const [name] = readdirSync(folder).filter((one) => !one.endsWith('.crdownload'));
    if (name) return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no ${kind} file was saved`);
}

test('a workbook is saved by keyboard and opens again with the amount in it', async () => {
  await open('worker');
  const { name, bytes } = await saved('xlsx');
  expect(name).toBe('lupa-caso-2026-11-21.xlsx');
  const cells = readWorkbook(bytes).get('Resultado') ?? [];
  expect(cells.filter(({ value }) => value === '14911.80').map(({ type }) => type)).toEqual(['n']);
  expect(await page.$eval('.outputs-said', (said) => said.textContent)).toBe(`Guardado como ${name}`);
});

test('a CSV file is saved and parses', async () => {
  await open('worker');
  const { bytes } = await saved('csv');
  const { data, errors } = Papa.parse(new TextDecoder().decode(bytes), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.length).toBeGreaterThan(100);
});

test('the contract lines are saved and hold', async () => {
  await open('worker');
  const { bytes } = await saved('json');
  const [first = ''] = new TextDecoder().decode(bytes).split('\n');
  expect(documentSchema.parse(JSON.parse(first)).kind).toBe('afore-statement');
});

test('a calendar day is saved; where no day is known none is offered', async () => {
  await open('worker');
  const { bytes } = await saved('ics');
  expect(new TextDecoder().decode(bytes)).toContain('DTSTART;VALUE=DATE:20261207');
  await open('nothing');
  expect(await page.$('[data-output=ics]')).toBeNull();
});

test('printing is one press away, and pressing a copy button says so in its place', async () => {
  await open('worker');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.click('.outputs .button.primary');
  expect(await page.$('[data-printed]')).not.toBeNull();
  const origin = new URL(harness.address).origin;
  await browser
    .defaultBrowserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.bringToFront();
  const [copy] = await page.$$('.outputs-calculator dd .button');
  await copy?.click();
  const said = () => page.$eval('.outputs-calculator dd .button', (button) => button.textContent);
  await expect.poll(said).toBe('Copiado');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('27/02/1997');
});

test.each(looks)(
  'axe has nothing to say (%s, %s, %i pixels wide), and nothing sticks out',
  async (language, theme, width) => {
    mkdirSync(screens, { recursive: true });
    for (const name of ['worker', 'nothing']) {
      await open(name, language, theme, width);
      if (name === 'worker') {
        await page.click('[data-output=csv]');
        await page.waitForSelector('.outputs-said');
      }
      expect(await axeSays(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await page.screenshot({
        path: join(screens, `outputs-${name}-${language}-${theme}-${width}.png`),
        fullPage: true,
      });
    }
  },
);
