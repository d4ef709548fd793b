import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const root = join(import.meta.dirname, '../..');

/** A browser with the built extension in it, and the address of the extension's one page. */
export interface Running {
  readonly browser: Browser;
  readonly address: string;
}

/** What a browser is given besides the extension. */
export interface Surroundings {
  /** The port of a proxy on this computer: the only way out. */
  readonly proxy?: number;
  /** The folder in which downloads land without asking. */
  readonly downloads?: string;
}

/** A kind of browser in which the extension is tested. */
export interface Kind {
  readonly name: 'chromium' | 'firefox';
  readonly folder: string;
  launch(surroundings?: Surroundings): Promise<Running>;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=es-MX',
];

const folders = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

async function launchChromium({ proxy, downloads }: Surroundings = {}): Promise<Running> {
  const way =
    proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'];
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env.LUPA_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: [folders.chromium],
    args: [...quiet, ...way],
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    userDataDir: mkdtempSync(join(tmpdir(), 'lupa-chromium-')),
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return { browser, address: new URL('/app.html', worker.url()).href };
}

/** The address that Firefox gives the extension: chosen here, by the preference in which Firefox keeps it. */
const firefoxUuid = '0b5a6b00-1111-4222-8333-444455556666';
const firefoxId = 'lupa-afore@lupa-afore.invalid';

/** Firefox goes through the proxy even to this computer. */
const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

/** Firefox saves where it is told, and opens nothing that it saved. */
const savingTo = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
});

async function launchFirefox({ proxy, downloads }: Surroundings = {}): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: process.env.LUPA_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': 'es-MX, es',
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
      ...(proxy !== undefined && throughProxy(proxy)),
      ...(downloads && savingTo(downloads)),
    },
  });
  await browser.installExtension(folders.firefox);
  return { browser, address: `moz-extension://${firefoxUuid}/app.html` };
}

/** The browsers in which everything is tested. */
export const kinds: readonly Kind[] = [
  { name: 'chromium', folder: folders.chromium, launch: launchChromium },
  { name: 'firefox', folder: folders.firefox, launch: launchFirefox },
];
