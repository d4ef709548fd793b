// Downloads Chrome for Testing and Firefox for this project alone, and notes where their programs are. Runs on Node 24.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

const [cacheDir] = process.argv.slice(2);
const fiveMinutes = 300_000;
const platform = detectBrowserPlatform();

setTimeout(() => process.exit(1), fiveMinutes).unref();
try {
  const programs = {};
  for (const browser of [Browser.CHROME, Browser.FIREFOX]) programs[browser] = await bring(browser);
  writeFileSync(join(cacheDir, 'programs.json'), JSON.stringify(programs));
} catch (trouble) {
  console.error(trouble.message);
  process.exitCode = 1;
}

async function bring(browser) {
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({ browser, buildId, platform, cacheDir });
  return computeExecutablePath({ browser, buildId, platform, cacheDir });
}
