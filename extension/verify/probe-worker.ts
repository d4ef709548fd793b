/** The self-test inside a worker: tries to send to the host that it is told, and counts what the policy refused. */
const PATIENCE_MILLISECONDS = 900;
const TEXT = 'lupa-prueba';

const attempts: readonly ((host: string) => unknown)[] = [
  (host) => fetch(`http://${host}/${TEXT}/worker-fetch`, { method: 'POST', mode: 'no-cors', body: TEXT }),
  (host) => {
    const request = new XMLHttpRequest();
    request.open('POST', `http://${host}/${TEXT}/worker-request`);
    request.send(TEXT);
  },
  (host) => new WebSocket(`ws://${host}/${TEXT}/worker-socket`),
];

async function refusals(host: string): Promise<number> {
  const heard = new Set<string>();
  addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (blockedURI.includes(host)) heard.add(blockedURI);
  });
  const ended = attempts.map((attempt) =>
    Promise.resolve(host)
      .then(attempt)
      .then(
        () => undefined,
        () => undefined,
      ),
  );
  await Promise.race([
    Promise.all(ended).then(() => later(PATIENCE_MILLISECONDS / 2)),
    later(PATIENCE_MILLISECONDS),
  ]);
  return heard.size;
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  postMessage({ tried: attempts.length, refused: await refusals(String(data)) });
});
