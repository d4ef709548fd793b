/** The header with which the package's own worker closes the network for a page. */
const LOCK = 'connection-allowlist';

/** Whether this page was answered with the network lock; false where the browser has no such worker. */
export async function isNetworkLocked(): Promise<boolean> {
  if (!navigator.serviceWorker?.controller) return false;
  const { headers } = await fetch(location.pathname);
  return headers.get(LOCK) === '(response-origin)' && knowsTheLock();
}

/** Chromium has understood the header since 152; an older one passes over it. */
function knowsTheLock(): boolean {
  const version = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1];
  return version !== undefined && Number(version) >= FIRST_CHROMIUM;
}

const FIRST_CHROMIUM = 152;
