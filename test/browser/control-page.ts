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
  const host = new URLSearchParams(location.search).get('host');
  const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (const [id, attempt] of Object.entries(attempts)) {
    if (id === 'form') continue;
    Promise.resolve(host).then(attempt).then(() => undefined, () => undefined);
    await later(100);
  }
  const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + new URLSearchParams(location.search).get('stun') }] });
  call.createDataChannel('x');
  await call.setLocalDescription(await call.createOffer());
  await later(1500);
  document.title = 'done';
  attempts.form(host);
`;

/** Serves that page from this computer. */
export async function serveControl(): Promise<ControlPage> {
  const { outputFiles } = await build({
    stdin: { contents: program, loader: 'ts', resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url?.startsWith('/control.js');
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(
      isScript ? script : '<!doctype html><body><script type="module" src="/control.js"></script>',
    );
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
