import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { defineConfig } from 'wxt';
import { prerenderPopup } from './.ci/prerender-popup.mjs';

/** The whole network policy of the extension's pages: nothing but the package itself is reachable. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "media-src 'none'",
  "frame-src 'none'",
  "child-src 'none'",
  "manifest-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "webrtc 'block'",
].join('; ');

const root = import.meta.dirname;
const pdfjs = join(root, 'node_modules/pdfjs-dist');
const sample = join(root, 'fixtures/statements/corpus/sample.pdf');

/** What pdf.js fetches while it reads or draws a page; scripting (quickjs) and the fallbacks without wasm stay out. */
const pdfjsFolders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];
const isNeeded = (name: string) => !/^(quickjs|.*_nowasm_fallback|LICENSE_(PDFJS_)?QUICKJS)/.test(name);

function pdfjsFiles() {
  return pdfjsFolders.flatMap((folder) =>
    readdirSync(join(pdfjs, folder))
      .filter(isNeeded)
      .map((name) => ({ absoluteSrc: join(pdfjs, folder, name), relativeDest: `pdfjs/${folder}/${name}` })),
  );
}

/** Tesseract's worker, its two fast cores (a browser takes the first it can run) and the Spanish model. */
const tesseractFiles = [
  'tesseract.js/dist/worker.min.js',
  'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js',
  'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
  '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz',
].map((path) => ({
  absoluteSrc: join(root, 'node_modules', path),
  relativeDest: `tesseract/${basename(path)}`,
}));

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

const everywhere = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'es',
  icons,
  action: { default_title: '__MSG_open__', default_icon: icons },
  permissions: [],
  host_permissions: [],
  incognito: 'split' as const,
  content_security_policy: { extension_pages: contentSecurityPolicy },
};

const chromium = {
  ...everywhere,
  optional_host_permissions: [],
  minimum_chrome_version: '120',
  externally_connectable: { ids: [] },
};

const firefox = {
  ...everywhere,
  // Firefox knows `spanning` and `not_allowed` only; without the key it spans, and nothing is stored either way.
  incognito: undefined,
  sidebar_action: { default_panel: 'sidepanel.html', default_title: '__MSG_name__', open_at_install: false },
  browser_specific_settings: {
    gecko: {
      id: 'lupa-afore@lupa-afore.invalid',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** The names of the package's files, so that the verify page can hash each one; the manifest is the stores' to extend. */
function listFiles(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== 'manifest.json' && path !== 'build-files.json');
  writeFileSync(join(folder, 'build-files.json'), `${JSON.stringify(files.sort())}\n`);
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  modulesDir: 'extension/modules',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => (browser === 'firefox' ? firefox : chromium),
  zip: { artifactTemplate: 'lupa-afore-{{version}}-{{browser}}.zip', zipSources: false },
  hooks: {
    'build:done': async ({ config }) => {
      await prerenderPopup(config.outDir);
      listFiles(config.outDir);
    },
    'build:publicAssets': (_, files) => {
      if (!existsSync(sample)) throw new Error(`${sample} is not there: npm run fixtures makes it`);
      files.push(...pdfjsFiles(), ...tesseractFiles, { absoluteSrc: sample, relativeDest: 'sample.pdf' });
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: {
      modulePreload: { polyfill: false },
      target: 'es2023',
      sourcemap: false,
      // Reading a table of the law changes nothing elsewhere: a page that does not use one leaves it out.
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/rules\//, sideEffects: false }] } },
    },
  }),
});
