import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Running } from './browsers.ts';

const artefacts = join(import.meta.dirname, '../../.artefacts/screenshots');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATIENCE_MILLISECONDS = 20_000;
const POLL_MILLISECONDS = 40;
const SAYS_MILLISECONDS = 5_000;

/** What Chromium says of the one directive that it does not know; Firefox and later browsers may. */
const knownComplaint =
  /Unrecognized Content-Security-Policy directive 'webrtc'|Couldn.t process unknown directive .webrtc./;

/** A file to be given to the page. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The extension's page in a tab of a real browser, and all that it complained about or asked the network for. */
export interface Tab {
  readonly page: Page;
  /** Errors on the console, uncaught ones, violations of the policy. */
  readonly complaints: string[];
  /** Every address asked for. */
  readonly requests: string[];
  /** Waits until something is on the page and gives its text. */
  see(selector: string): Promise<string>;
  /** Waits until something is no longer on the page. */
  gone(selector: string): Promise<void>;
  texts(selector: string): Promise<string[]>;
  press(selector: string): Promise<void>;
  keys(...keys: KeyInput[]): Promise<void>;
  give(...files: Given[]): Promise<void>;
  /** Drops a file on the page. */
  drop(file: Given): Promise<void>;
  /** What axe has to say against the page as it is. */
  axe(): Promise<string[]>;
  /** A picture of what is on the screen, or of the page to its end. */
  shot(name: string, whole?: boolean): Promise<void>;
  /** Fails loudly unless the condition comes true. */
  until(what: string, condition: () => Promise<boolean>, patience?: number): Promise<void>;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, POLL_MILLISECONDS));

/** What the page says, for a failure to be understood by; a browser that no longer answers says nothing. */
async function shownOn(page: Page): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, SAYS_MILLISECONDS, 'no answer'));
  const said = page.evaluate(() => `${document.title}: ${document.body.textContent.slice(0, 1200)}`);
  return Promise.race([said.catch(String), late]);
}

/** Whether the page put another element in the place of the one that was about to be pressed. */
const replaced = (error: unknown) => error instanceof Error && /detached|not connected/.test(error.message);

/** Runs axe; boxes on the page may be small, because the list beside them does the same (WCAG 2.5.8, equivalent). */
export async function axeSays(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const axe: unknown = Reflect.get(globalThis, 'axe');
    const run: unknown = axe instanceof Object ? Reflect.get(axe, 'run') : null;
    if (typeof run !== 'function') throw new Error('axe is not there');
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const outcome: { violations: { id: string; nodes: { html: string }[] }[] } = await run(document, {
      runOnly: tags,
    });
    return outcome.violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !(id === 'target-size' && html.includes('class="box ')))
        .map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

function listen(page: Page): { complaints: string[]; requests: string[] } {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !knownComplaint.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests };
}

/** Opens the extension's page; Firefox never says that it has arrived, so its title is waited for. */
export async function openTab({ browser, address }: Running): Promise<Tab> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  const heard = listen(page);
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.goto(address).catch(() => undefined);
  const until = async (
    what: string,
    condition: () => Promise<boolean>,
    patience = PATIENCE_MILLISECONDS,
  ): Promise<void> => {
    const end = Date.now() + patience;
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`waited in vain: ${what}; there is ${await shownOn(page)}`);
      await pause();
    }
  };
  const count = (selector: string) => page.$$eval(selector, (found) => found.length).catch(() => 0);
  const see = async (selector: string) => {
    await until(selector, async () => (await count(selector)) > 0);
    return page.$eval(selector, (found) => found.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  };
  await see('h1');
  return {
    page,
    ...heard,
    see,
    until,
    gone: (selector) => until(`no ${selector}`, async () => (await count(selector)) === 0),
    texts: (selector) =>
      page.$$eval(selector, (found) =>
        found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
      ),
    async press(selector) {
      const clicked = () =>
        page.click(selector).then(
          () => true,
          (error: unknown) => {
            if (replaced(error)) return false;
            throw error;
          },
        );
      await see(selector);
      await until(`${selector} to be pressed`, clicked);
    },
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async give(...files) {
      const folder = mkdtempSync(join(tmpdir(), 'lupa-files-'));
      const paths = files.map(({ name, bytes }) => {
        const path = join(folder, name);
        writeFileSync(path, bytes);
        return path;
      });
      await see('input[type=file]');
      const input = await page.$('input[type=file]');
      if (!input) throw new Error('the page takes no files');
      await input.evaluate((field) => field.toggleAttribute('multiple', true));
      const picker = await input.toElement('input');
      await picker.uploadFile(...paths);
    },
    async drop({ name, bytes }) {
      const content = Buffer.from(bytes).toString('base64');
      // A page that has just been put up may not listen yet; one that takes the file cancels the event.
      const taken = () =>
        page.evaluate(
          (called, text) => {
            const dataTransfer = new DataTransfer();
            const whole = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
            dataTransfer.items.add(new File([whole], called));
            return !document.body.dispatchEvent(
              new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
            );
          },
          name,
          content,
        );
      await until(`${name} to be taken`, taken);
    },
    axe: () => axeSays(page),
    async shot(name, whole = false) {
      const path = join(artefacts, `${name}.png`);
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path: `${join(artefacts, name)}.png`, fullPage: whole });
    },
  };
}
