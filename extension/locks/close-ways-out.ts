/** Ways out of a page that no part of it uses: calls between browsers, new windows. */
const unused = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'open'];

/** Takes away what could open a connection, a window or a tab, before anything else runs; no wall, one lock more. */
export function closeWaysOut({ keepTabs = false } = {}): void {
  for (const name of unused) Reflect.deleteProperty(globalThis, name);
  // The panel and the popup open the workbench in a tab of its own; no other page opens any.
  const openers = keepTabs ? ['windows'] : ['windows', 'tabs'];
  // Firefox gives the same under both names.
  for (const name of ['browser', 'chrome']) {
    const extension: unknown = Reflect.get(globalThis, name);
    if (!(extension instanceof Object)) continue;
    for (const opener of openers) Reflect.deleteProperty(extension, opener);
  }
}
