// Builds the extension for Chromium browsers and for Firefox, and packs both: .output/chrome-mv3, .output/firefox-mv3 and their zips.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from 'wxt';

const root = join(import.meta.dirname, '..');
const megabyte = 1_000_000;
/** With recognition of pictures; without it the package was at most 3 MB, and recognition adds at most 7. */
const largestPackage = 10 * megabyte;

process.env.DO_NOT_TRACK = '1';
for (const browser of ['chrome', 'firefox']) await zip({ root, browser, manifestVersion: 3 });

const packages = readdirSync(join(root, '.output')).filter((name) => name.endsWith('.zip'));
for (const name of packages) {
  const { size } = statSync(join(root, '.output', name));
  console.log(`${name}: ${(size / megabyte).toFixed(2)} MB`);
  if (size > largestPackage) throw new Error(`${name} is larger than 10 MB`);
}
