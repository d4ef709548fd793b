// Compiles the command line into .output/cli, where that is older than its sources: the program, the reader of one document, pdf.js' files.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const output = join(root, '.output/cli');
const sources = ['parser', 'rules', '.ci/build-cli.mjs', 'package.json', 'package-lock.json'];
const pdfjsFolders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];
const isNeeded = (path) => !/quickjs|_nowasm_fallback/i.test(path);

/** The compiled command line, made anew where a source has changed since. */
export async function builtCli() {
  if (!isFresh()) await build();
  return join(output, 'lupa.js');
}

function isFresh() {
  const program = join(output, 'lupa.js');
  return (
    existsSync(program) && newest(sources.map((source) => join(root, source))) < statSync(program).mtimeMs
  );
}

function newest(paths) {
  return paths.reduce((latest, path) => Math.max(latest, changed(path)), 0);
}

function changed(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
}

/** Builds beside the old programs and puts each in its place at once, so that one that is starting now never sees half of it. */
async function build() {
  const started = new Date();
  const fresh = join(root, `.output/cli-${process.pid}`);
  try {
    await compile(fresh);
    mkdirSync(output, { recursive: true });
    bringPdfjsFiles();
    // The program comes last: its date, of before the sources were read, says how new all of it is.
    utimesSync(join(fresh, 'lupa.js'), started, started);
    // Parts go by what is in them: a program that runs still finds its own.
    cpSync(join(fresh, 'parts'), join(output, 'parts'), { recursive: true });
    for (const program of ['tesseract-worker.cjs', 'document-child.js', 'lupa.js'])
      renameSync(join(fresh, program), join(output, program));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function compile(outdir) {
  const { build: bundle } = await import('esbuild');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const common = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  };
  await bundle({
    ...common,
    entryPoints: { lupa: 'parser/cli.ts' },
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
    define: { LUPA_VERSION: JSON.stringify(version) },
  });
  // pdf.js is a part by itself, which a document that is a picture never loads.
  await bundle({
    ...common,
    entryPoints: { 'document-child': 'parser/platform/document-child.ts' },
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    external: ['@napi-rs/canvas', 'tesseract.js'],
    plugins: [withoutCanvas],
  });
  // One CommonJS file starts in a third of the time that the modules take; the core finds its WebAssembly beside itself.
  await bundle({
    ...common,
    entryPoints: ['parser/platform/tesseract-worker.ts'],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['tesseract.js-core'],
  });
}

/** Copies pdf.js' own files, of the version that is compiled in, where they are not there yet. */
function bringPdfjsFiles() {
  const packaged = join(root, 'node_modules/pdfjs-dist');
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
  const mark = join(output, 'pdfjs', `version-${version}`);
  if (existsSync(mark)) return;
  for (const folder of pdfjsFolders) {
    cpSync(join(packaged, folder), join(output, 'pdfjs', folder), { recursive: true, filter: isNeeded });
  }
  writeFileSync(mark, '');
}

/** pdf.js loads a native canvas as soon as it starts; reading text never draws, and the loading costs more than a page. */
const withoutCanvas = {
  name: 'without-canvas',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const without = code.replace('canvas = require("@napi-rs/canvas");', '');
      if (without === code) throw new Error('pdf.js no longer loads its canvas where it did');
      return { contents: without, loader: 'js' };
    });
  },
};
