import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';

/** A listener on this computer: what arrived, by the last part of the path asked for; packets as `packet`. */
export interface Listener {
  readonly heard: Set<string>;
  forget(): void;
  close(): Promise<void>;
}

/** Listens for requests and packets at a port, and answers each request with nothing. */
export async function listenAt(port: number): Promise<Listener> {
  const heard = new Set<string>();
  const packets = createSocket('udp4');
  packets.on('message', () => heard.add('packet'));
  const server = createServer((request, response) => {
    heard.add(request.url?.split('/').at(-1) ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  server.on('upgrade', (request, socket) => {
    heard.add(request.url?.split('/').at(-1) ?? '');
    socket.destroy();
  });
  await Promise.all([
    new Promise<void>((resolve) => server.listen(port, '0.0.0.0', resolve)),
    new Promise<void>((resolve) => packets.bind(port, '0.0.0.0', resolve)),
  ]);
  return {
    heard,
    forget: () => heard.clear(),
    close: async () => {
      server.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => server.close(() => resolve())),
        new Promise<void>((resolve) => packets.close(resolve)),
      ]);
    },
  };
}
