// The browsers that the tests drive: those of the machine, else from the system's packages, else downloaded for the project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox, isAtLeast } from './browsers.mjs';
import { run } from './node24.mjs';
import { root } from './root.mjs';
import { say, warn } from './say.mjs';

const downloads = join(root, '.artefacts/browsers');
const systemPackages = ['chromium', 'firefox-esr', 'poppler-utils', 'fonts-liberation'];
const tenMinutes = 600_000;

/** The oldest that the tests know: the network lock came with Chromium 152, the add-on asks for Firefox 142. */
const oldest = { chromium: 152, firefox: 142 };

/** Brings what is missing where it can: the paths found as environment variables, and whether both are there. */
export function bringBrowsers() {
  if (!hasBoth(found())) {
    say(
      'Falta un navegador para las pruebas, o es muy antiguo; se intenta traerlo…',
      'A browser is missing for the tests, or is too old; trying to bring it…',
    );
    if (!installSystemPackages()) download();
  }
  const browsers = found();
  const complete = hasBoth(browsers);
  if (!complete) {
    warn(
      `No hay Chromium (o Chrome) ${oldest.chromium} y Firefox ${oldest.firefox} o más nuevos, y no se pudieron traer. Instálalos y repite la prueba para que corra todo.`,
      `Chromium (or Chrome) ${oldest.chromium} and Firefox ${oldest.firefox} or newer are not both here and could not be brought. Install them and test again to run everything.`,
    );
  }
  return {
    complete,
    env: complete ? { LUPA_CHROMIUM: browsers.chromium, LUPA_FIREFOX: browsers.firefox } : {},
  };
}

function found() {
  return {
    chromium: newEnough(oldest.chromium, findChromium(), downloaded('chrome')),
    firefox: newEnough(oldest.firefox, findFirefox(), downloaded('firefox')),
  };
}

function newEnough(major, ...programs) {
  return programs.find((program) => program !== null && isAtLeast(major, program)) ?? null;
}

function hasBoth({ chromium, firefox }) {
  return chromium !== null && firefox !== null;
}

/** On Debian and its kin, for whoever may install packages; true where that was tried and worked. */
function installSystemPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      timeout: tenMinutes,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...systemPackages);
}

function download() {
  mkdirSync(downloads, { recursive: true });
  run('.ci/download-browsers.mjs', [downloads]);
}

function downloaded(browser) {
  const notes = join(downloads, 'programs.json');
  const program = existsSync(notes) ? JSON.parse(readFileSync(notes, 'utf8'))[browser] : undefined;
  return program && existsSync(program) ? program : null;
}
