import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChannelId, channelIds, target } from '../../extension/verify/channel.ts';
import { kinds, type Running } from './browsers.ts';
import { attemptsScript, type ControlPage, serveControl } from './control-page.ts';
import { type Listener, listenAt } from './listener.ts';
import { openTab, type Tab } from './tab.ts';

const port = Number(target.split(':')[1]);
const settle = () => new Promise((resolve) => setTimeout(resolve, 1500));
/** This computer as its neighbours see it: a browser may keep calls to itself. */
const ownAddress =
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.1';

/** What the listener must hear from a page without our policy, or it would be deaf. */
const audible: readonly ChannelId[] = [
  'fetch',
  'request',
  'socket',
  'events',
  'beacon',
  'picture',
  'style',
  'script',
  'font',
  'sound',
  'frame',
  'form',
];

const pages = ['app.html', 'sidepanel.html', 'popup.html', 'help.html', 'verify.html'];
/** The popup and the panel open the workbench in a tab of its own. */
const opensTabs = ['sidepanel.html', 'popup.html'];

/** The ways that each browser leaves open to any extension; everything else must be closed. */
const open: Readonly<Record<string, readonly ChannelId[]>> = { chromium: [], firefox: ['page'] };

describe.each(kinds)('in $name', ({ name, launch }) => {
  let running: Running;
  let listener: Listener;
  let control: ControlPage;

  beforeAll(async () => {
    [running, listener, control] = await Promise.all([launch(), listenAt(port), serveControl()]);
  });
  afterAll(async () => {
    control.close();
    await Promise.all([running.browser.close(), listener.close()]);
  });

  const openVerify = async () => {
    const tab = await openTab({ ...running, address: running.address.replace('app.html', 'verify.html') });
    await tab.see('[data-self-test=done]');
    return tab;
  };
  const outcomes = (tab: Tab) =>
    tab.page.$$eval('.channel', (rows) =>
      rows.map((row) => [row.getAttribute('data-channel'), row.getAttribute('data-outcome')]),
    );
  const standings = (tab: Tab) =>
    tab.page.$$eval('.can-row', (rows) =>
      rows.map((row) => [row.getAttribute('data-can'), row.getAttribute('data-standing')]),
    );

  test('the self-test tries every way, and nothing reaches the listener', async () => {
    const tab = await openVerify();
    await settle();
    const found = await outcomes(tab);
    expect([...listener.heard]).toEqual([]);
    expect(found.map(([id]) => id)).toEqual(channelIds);
    expect(found.filter(([, outcome]) => outcome === 'open').map(([id]) => id)).toEqual(open[name]);
    await tab.page.close();
  });

  test('the page tells permissions, storage, policy, lock and fingerprint as they are', async () => {
    const tab = await openVerify();
    await tab.see('[data-fingerprint]');
    expect(await standings(tab)).toEqual([
      ['permissions', 'verified'],
      ['stored', 'verified'],
      ['policy', 'verified'],
      ['lock', name === 'chromium' ? 'verified' : 'doubtful'],
      ['fingerprint', 'read'],
    ]);
    await tab.page.close();
  });

  test('something stored is told, not passed over', async () => {
    const tab = await openVerify();
    await tab.page.evaluate(() => localStorage.setItem('planted', '1'));
    await tab.page.close();
    const again = await openVerify();
    await again.see('[data-can=stored][data-standing=doubtful]');
    await again.page.evaluate(() => localStorage.clear());
    await again.page.close();
  });

  test('the self-test can be run again, and its text changes with the language', async () => {
    const tab = await openVerify();
    await tab.press('[lang=en].switch-choice');
    expect(await tab.see('.test-sum b')).toContain('attempts to send were blocked');
    const ended = () => tab.page.$eval('.test-sum', (sum) => sum.querySelector('time')?.dateTime ?? '');
    const before = await ended();
    await tab.press('.test-head .button');
    await tab.until('a new end', async () => ![before, ''].includes(await ended()));
    await tab.page.close();
  });

  test.each(pages)('from %s nothing gets out, whichever way is tried', async (file) => {
    const page = await running.browser.newPage();
    page.goto(running.address.replace('app.html', file)).catch(() => undefined);
    const shown = () => page.$$eval('h1, label', (found) => found.length > 0).catch(() => false);
    for (let tries = 0; tries < 100 && !(await shown()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    await page.evaluate(
      (host, stun) => Object.assign(document.documentElement.dataset, { host, stun }),
      `${ownAddress}:${port}`,
      `${ownAddress}:${port}`,
    );
    await page.evaluate(await attemptsScript());
    for (let tries = 0; tries < 60 && (await page.$('[data-tried]')) === null; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    await page.waitForSelector('[data-tried]', { timeout: 1000 });
    await settle();
    expect([...listener.heard]).toEqual([]);
    await page.close();
  });

  test.each(pages)(
    '%s has no call, no new window and no tab left to open, but where it opens its own',
    async (file) => {
      const tab = await openTab({ ...running, address: running.address.replace('app.html', file) });
      const left = await tab.page.evaluate(
        (names) => {
          const has = (thing: unknown, name: string) => thing instanceof Object && name in thing;
          const ours = ['browser', 'chrome'].map((name): unknown => Reflect.get(globalThis, name));
          return [
            ...names.filter((name) => name in globalThis),
            ...['tabs', 'windows'].filter((name) => ours.some((one) => has(one, name))),
          ];
        },
        ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'open'],
      );
      expect(left).toEqual(opensTabs.includes(file) ? ['tabs'] : []);
      await tab.page.close();
    },
  );

  // Last, because a call that was begun keeps knocking for a while.
  test('the listener hears the same attempts from a page without our policy', async () => {
    listener.forget();
    const page = await running.browser.newPage();
    page.goto(`${control.address}?host=${target}&stun=${ownAddress}:${port}`).catch(() => undefined);
    const deaf = () => [...audible, 'packet'].filter((one) => !listener.heard.has(one));
    for (let tries = 0; tries < 60 && deaf().length > 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 250));
    await page.close();
    expect(deaf()).toEqual([]);
  });
});

describe('the network lock, in Chromium', () => {
  const [chromium] = kinds;
  let running: Running;
  let listener: Listener;

  beforeAll(async () => {
    if (chromium === undefined) throw new Error('there is no Chromium to test in');
    [running, listener] = await Promise.all([chromium.launch(), listenAt(port)]);
  });
  afterAll(async () => {
    await Promise.all([running.browser.close(), listener.close()]);
  });

  test.each(['app.html', 'popup.html', 'verify.html'])(
    'on %s neither a call, nor a new window, nor another address leaves the computer',
    async (file) => {
      const page = await running.browser.newPage();
      await page.goto(running.address.replace('app.html', file));
      const where = `http://${ownAddress}:${port}/leak`;
      await page.evaluate(
        async (address, stun) => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          if ('RTCPeerConnection' in globalThis) {
            const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:${stun}` }] });
            call.createDataChannel('x');
            await call.setLocalDescription(await call.createOffer());
          }
          if (typeof globalThis.open === 'function') globalThis.open(address);
          frame.remove();
        },
        where,
        `${ownAddress}:${port}`,
      );
      await settle();
      await page
        .evaluate((address) => {
          location.assign(address);
        }, where)
        .catch(() => undefined);
      await settle();
      await page.close();
      expect([...listener.heard]).toEqual([]);
    },
  );
});
