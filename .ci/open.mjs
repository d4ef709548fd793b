// Opens the built extension in a Chromium browser with a temporary profile, or says how to load it by hand. Runs on Node 24.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browsers.mjs';
import { root } from './root.mjs';
import { say, warn } from './say.mjs';

const extension = join(root, '.output/chrome-mv3');
const firefoxManifest = join(root, '.output/firefox-mv3/manifest.json');
const waitForExtension = { timeout: 20_000 };

const browser = canShowWindows() ? findChromium() : null;
if (!existsSync(extension)) {
  warn(
    'La extensión no está construida: falta `npm run build`.',
    'The extension is not built: `npm run build` is missing.',
  );
  process.exitCode = 1;
} else if (browser === null) sayHowToLoad();
else await open(browser);

/** A window needs a screen, a person at a terminal, and a user whom the browser's sandbox accepts. */
function canShowWindows() {
  const { env, platform } = process;
  if (env.CI || env.LUPA_NO_OPEN || !process.stdout.isTTY) return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) && process.getuid?.() !== 0;
}

async function open(executablePath) {
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    const running = await puppeteer.launch({
      executablePath,
      headless: false,
      pipe: true,
      enableExtensions: [extension],
      ignoreDefaultArgs: ['--enable-automation'],
      defaultViewport: null,
    });
    const closed = new Promise((resolve) => running.once('disconnected', resolve));
    const worker = await running.waitForTarget(
      (target) => target.type() === 'service_worker',
      waitForExtension,
    );
    const [page = await running.newPage()] = await running.pages();
    await page.goto(new URL('/app.html', worker.url()).href);
    say(
      'La extensión está abierta en un navegador con un perfil temporal. Cierra su ventana para terminar.',
      'The extension is open in a browser with a temporary profile. Close its window to finish.',
    );
    await closed;
  } catch (trouble) {
    warn(
      `El navegador no se pudo abrir (${trouble.message}).`,
      `The browser could not be opened (${trouble.message}).`,
    );
    sayHowToLoad();
  }
}

function sayHowToLoad() {
  say(
    `Para usar la extensión:
  Chrome   1. abre chrome://extensions   2. activa «Modo de desarrollador»
           3. pulsa «Cargar descomprimida» y elige ${extension}
  Edge     1. abre edge://extensions     2. activa «Modo de desarrollador»
           3. pulsa «Cargar desempaquetada» y elige ${extension}
  Firefox  1. abre about:debugging       2. elige «Este Firefox»
           3. pulsa «Cargar complemento temporal…» y elige ${firefoxManifest}
Después pulsa el botón de Lupa AFORE en la barra del navegador.`,
    `
To use the extension:
  Chrome   1. open chrome://extensions   2. turn on "Developer mode"
           3. press "Load unpacked" and choose ${extension}
  Edge     1. open edge://extensions     2. turn on "Developer mode"
           3. press "Load unpacked" and choose ${extension}
  Firefox  1. open about:debugging       2. choose "This Firefox"
           3. press "Load Temporary Add-on…" and choose ${firefoxManifest}
Then press the Lupa AFORE button in the browser's toolbar.`,
  );
}
