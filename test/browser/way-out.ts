import { createServer } from 'node:http';
import type { Browser } from 'puppeteer-core';

/** The only way out of a browser under test: a proxy on this computer that hears every request and lets none pass. */
export interface WayOut {
  readonly port: number;
  /** The hosts asked for by anything but the browser itself, workers and background included. */
  asked(): readonly string[];
  forget(): void;
  close(): Promise<void>;
}

/** What browsers ask of their makers whichever extension they carry: time, updates, sign-in, settings. */
const browsersOwn = [
  /(^|\.)(google|googleapis|gvt1|gstatic)\.com(:\d+)?$/,
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com)(:\d+)?$/,
];
const CONTROL = 'control.invalid';
const PATIENCE_MILLISECONDS = 10_000;

/** Listens at a port of its own. */
export async function openWayOut(): Promise<WayOut> {
  let heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(new URL(request.url ?? '', 'http://none.invalid').host);
    response.writeHead(204).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    heard.push(url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the way out has no port');
  return {
    port: place.port,
    asked: () => heard.filter((host) => !browsersOwn.some((own) => own.test(host))),
    forget: () => {
      heard = [];
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The positive control: a page that does ask for something outside is heard. */
export async function isHeard(browser: Browser, way: WayOut): Promise<boolean> {
  const page = await browser.newPage();
  page.goto(`http://${CONTROL}/`).catch(() => undefined);
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (!way.asked().includes(CONTROL) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await page.close();
  return way.asked().includes(CONTROL);
}
