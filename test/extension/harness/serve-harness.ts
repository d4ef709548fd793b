import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import type { CaseFile } from '../../../extension/exports/case-file.ts';

/** The policy of the extension's pages, so that whatever breaks it breaks here as well. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self' data:; object-src 'none'; form-action 'none'; base-uri 'none'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The report in a page of its own, with cases that no one paper brings about, served on this machine only. */
export interface Harness {
  readonly address: string;
  close(): void;
}

/** Builds the page as the extension is built, and serves it with the cases it is to show. */
export async function serveHarness(cases: ReadonlyMap<string, CaseFile>): Promise<Harness> {
  const outDir = mkdtempSync(join(tmpdir(), 'lupa-harness-'));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, modulePreload: false, target: 'es2023' },
  });
  const server = createServer(({ url = '/' }, answer) => {
    const path = new URL(url, 'http://localhost').pathname;
    const named = /^\/cases\/([\w-]+)\.json$/.exec(path)?.[1];
    const type = types[extname(path === '/' ? 'index.html' : path)] ?? 'application/octet-stream';
    try {
      const body = named
        ? JSON.stringify(cases.get(named))
        : readFileSync(join(outDir, path === '/' ? 'index.html' : path));
      answer
        .writeHead(200, { 'content-type': type, 'content-security-policy': contentSecurityPolicy })
        .end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the harness has no port');
  return { address: `http://127.0.0.1:${place.port}/`, close: () => server.close() };
}
