import { defineBackground } from 'wxt/utils/define-background';

/** What the browser lets a page reach that was answered with this header: only where the page itself came from. */
const LOCK = ['Connection-Allowlist', '(response-origin)'] as const;

/** Pages and workers are what can open connections; a page that looks at its own headers is answered alike. */
function opensConnections({ mode, destination, url }: Request): boolean {
  return mode === 'navigate' || destination === 'worker' || new URL(url).pathname.endsWith('.html');
}

/** The file of the package with the lock added to its headers; its policy stays as it came. */
async function locked(request: Request): Promise<Response> {
  const answer = await fetch(request);
  const headers = new Headers(answer.headers);
  headers.set(...LOCK);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

/** Answers the package's own pages with one more network lock, where the browser knows it; touches no data. */
export default defineBackground(() => {
  addEventListener('fetch', (event) => {
    if (opensConnections(event.request)) event.respondWith(locked(event.request));
  });
});
