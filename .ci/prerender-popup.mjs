// Draws the popup's first view into popup.html, so that its first field takes keys before any script has run.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import { root } from './root.mjs';

const place = '<div id="popup"></div>';
const program = `
  import { render } from 'preact';
  import { jsx } from 'preact/jsx-runtime';
  import { Popup } from './extension/popup/popup.tsx';
  export const draw = (into) => render(jsx(Popup, {}), into);
`;

/** Puts the markup into the built page; the script takes it over as it stands. */
export async function prerenderPopup(folder) {
  const page = join(folder, 'popup.html');
  const bundle = join(folder, 'prerender.mjs');
  await build({
    stdin: { contents: program, loader: 'ts', resolveDir: root },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const { draw } = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  const markup = drawn(draw);
  const html = readFileSync(page, 'utf8');
  if (!html.includes(place)) throw new Error('popup.html has no empty #popup to draw into');
  writeFileSync(
    page,
    html.replace(place, () => place.replace('></', `>${markup}</`)),
  );
}

/** The markup of the first view, drawn into a document that exists only here. */
function drawn(draw) {
  const { document } = parseHTML('<!doctype html><html><body><div id="popup"></div></body></html>');
  globalThis.document = document;
  const popup = document.getElementById('popup');
  draw(popup);
  delete globalThis.document;
  return popup.innerHTML;
}
