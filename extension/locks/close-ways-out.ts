import { browser } from 'wxt/browser';

/** Ways out of a page that no part of it uses: calls between browsers, new windows. */
const unused = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'open'];

/** Takes away what could open a connection or a tab, before anything else runs; no wall, one lock more. */
export function closeWaysOut({ keepTabs = false } = {}): void {
  for (const name of unused) Reflect.deleteProperty(globalThis, name);
  // The panel opens the workbench in a tab of its own; no other page opens any.
  if (!keepTabs) Reflect.deleteProperty(browser, 'tabs');
}
