// Where this machine's browsers are. LUPA_CHROMIUM and LUPA_FIREFOX, paths of programs, come before any search.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
const firefoxNames = ['firefox-esr', 'firefox'];

const chromiumPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: inProgramFiles([
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ]),
};
const firefoxPlaces = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: inProgramFiles(['Mozilla Firefox/firefox.exe']),
};

/** The path of a Chromium browser (Chromium, Chrome, Edge, Brave), else null. */
export function findChromium() {
  return found(process.env.LUPA_CHROMIUM, chromiumNames, chromiumPlaces);
}

/** The path of Firefox, else null. */
export function findFirefox() {
  return found(process.env.LUPA_FIREFOX, firefoxNames, firefoxPlaces);
}

/** Whether the program says that it is of this version or newer; one that says none (Windows) is believed to be. */
export function isAtLeast(major, program) {
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: oneMinute });
  const version = /\d+(?=\.\d)/.exec(stdout ?? '')?.[0];
  return version === undefined || Number(version) >= major;
}

const oneMinute = 60_000;

function found(told, names, places) {
  if (told) return existsSync(told) ? told : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath =
    process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find((path) => existsSync(path)) ?? null;
}

function inProgramFiles(paths) {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter(Boolean).flatMap((root) => paths.map((path) => join(root, path)));
}
