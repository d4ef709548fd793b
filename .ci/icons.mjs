// Draws the toolbar icons from the mark: extension/public/icon/{16,32,48,128}.png. Run again only when the mark changes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';

const folder = join(import.meta.dirname, '../extension/public/icon');
const sizes = [16, 32, 48, 128];
const accent = '#0b5a6b';

/** The mark on a rounded tile; at 16 pixels one line is left out, so that it stays clear. */
const picture = (
  size,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">
  <title>Lupa AFORE</title>
  <rect width="32" height="32" rx="7" fill="${accent}"/>
  <g transform="translate(3 3) scale(.81)" fill="none" stroke="#fff" stroke-linecap="round">
    <circle cx="13.5" cy="13.5" r="10" stroke-width="3.6"/>
    <path d="M21.2 21.2 28 28" stroke-width="5"/>
    <path d="${size > 16 ? 'M9 11.4h9M9 16h5.6' : 'M9 13.5h9'}" stroke-width="2.8"/>
  </g>
</svg>`;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'mark.svg'), `${picture(128)}\n`);
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${picture(size)}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
