import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A page without our policy that makes the very same attempts: the proof that the listener would hear them. */
export interface ControlPage {
  readonly address: string;
  close(): void;
}

const attempts = join(import.meta.dirname, '../../extension/verify/attempts.ts');
const program = `
  import { attempts } from ${JSON.stringify(attempts)};
  const { host, stun } = document.documentElement.dataset;
  const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  // A browser may refuse by throwing.
  const tried = (attempt) => Promise.resolve(host).then(attempt).then(() => undefined, () => undefined);
  const all = async () => {
    for (const [id, attempt] of Object.entries(attempts)) {
      if (id === 'form') continue;
      tried(attempt);
      await later(100);
    }
    if ('RTCPeerConnection' in globalThis) {
      const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + stun }] });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
      await later(1500);
    }
    if (typeof globalThis.open === 'function') globalThis.open('http://' + host + '/lupa-prueba/window');
    await tried(attempts.form);
  };
  all().then(() => { document.documentElement.dataset.tried = ''; });
`;

/** Every attempt of the self-test, and the ways that it only looks for, as one script; reads host and stun from the page's root. */
export async function attemptsScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, loader: 'ts', resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves that page from this computer. */
export async function serveControl(): Promise<ControlPage> {
  const script = await attemptsScript();
  const server = createServer((request, response) => {
    const isScript = request.url?.startsWith('/control.js');
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    const asked = new URL(request.url ?? '/', 'http://none.invalid').searchParams;
    const root = `<html data-host="${asked.get('host')}" data-stun="${asked.get('stun')}">`;
    response.end(isScript ? script : `<!doctype html>${root}<body><script src="/control.js"></script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the control page has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
