// `npm run store`: takes the store's screenshots from the running extension, in both languages: .artefacts/store/{es,en}/*.png.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.mjs';
import { root } from './root.mjs';

const folder = join(root, '.artefacts/store');
const screen = { width: 1280, height: 800, deviceScaleFactor: 1 };
const patience = 30_000;
const settled = 500;

/** Where the system's own letters are missing, the nearest to what people have. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern"><test name="family"><string>system-ui</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Noto Sans</string><string>Open Sans</string><string>Lato</string><string>Liberation Sans</string></edit></match>
</fontconfig>`;
const home = mkdtempSync(join(tmpdir(), 'lupa-store-'));
writeFileSync(join(home, 'fonts.conf'), fonts);

const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  headless: true,
  pipe: true,
  enableExtensions: [join(root, '.output/chrome-mv3')],
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
  userDataDir: join(home, 'profile'),
  env: { ...process.env, FONTCONFIG_FILE: join(home, 'fonts.conf') },
});
const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
const address = (file) => new URL(`/${file}`, worker.url()).href;

for (const lang of ['es', 'en']) {
  mkdirSync(join(folder, lang), { recursive: true });
  await workbench(lang);
  await sidePages(lang);
  await popup(lang);
}
await browser.close();

/** The sample statement, from the empty desk to its figures. */
async function workbench(lang) {
  const page = await open('app.html', lang);
  await take(page, lang, '1-papers');
  await page.click('[data-sample]');
  await page.waitForSelector('.figure', { timeout: patience });
  await page.waitForSelector('.page-canvas[data-drawn]', { timeout: patience });
  await take(page, lang, '2-check');
  await page.close();
}

/** What came of figures typed in the popup, and the page that proves that nothing is sent. */
async function sidePages(lang) {
  const quick = await open('popup.html', lang);
  await typeFigures(quick);
  await quick.click('.popup-actions .primary');
  const target = await browser.waitForTarget((one) => one.url().includes('app.html'), { timeout: patience });
  const page = await target.page();
  await page.setViewport(screen);
  await choose(page, lang);
  await take(page, lang, '3-result');
  await page.close();
  const verify = await open('verify.html', lang);
  await verify.waitForSelector('[data-self-test=done]', { timeout: patience });
  await verify.waitForSelector('[data-fingerprint]', { timeout: patience });
  await take(verify, lang, '5-verify');
  await verify.close();
}

/** The popup in its own size, on a plain ground: stores want one size for all. */
async function popup(lang) {
  const page = await open('popup.html', lang);
  await typeFigures(page);
  await page.evaluate(() => {
    const [html, body] = [document.documentElement, document.body];
    html.style.cssText = 'width:auto;height:100%;background:var(--sunken)';
    body.style.cssText =
      'zoom:1.3;width:380px;height:560px;margin:28px auto;border-radius:12px;overflow:hidden;box-shadow:0 8px 40px rgb(0 0 0 / .16)';
  });
  await take(page, lang, '4-popup');
  await page.close();
}

async function typeFigures(page) {
  await page.waitForSelector('#lastSbc');
  await page.focus('#lastSbc');
  for (const text of ['612.40', '214,350.77', '588.15', '487', '3/2017', '22/10/2026']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.waitForSelector('.modality .amount', { timeout: patience });
  await page.evaluate(() => document.activeElement?.blur());
}

async function open(file, lang) {
  const page = await browser.newPage();
  await page.setViewport(screen);
  await page.goto(address(file));
  await choose(page, lang);
  return page;
}

async function choose(page, lang) {
  await page.waitForSelector(`[lang=${lang}].switch-choice`, { timeout: patience });
  await page.click(`[lang=${lang}].switch-choice`);
  await page.evaluate(() => document.activeElement?.blur());
}

async function take(page, lang, name) {
  await new Promise((resolve) => setTimeout(resolve, settled));
  await page.screenshot({ path: join(folder, lang, `${name}.png`) });
  console.log(`.artefacts/store/${lang}/${name}.png`);
}
