import { browser } from 'wxt/browser';
import type { Figures } from './take-figures.ts';

const workbench = () => browser.runtime.getURL('/app.html');

/** Opens the workbench in a tab and closes the popup. */
export async function openWorkbench(): Promise<void> {
  await browser.tabs.create({ url: workbench() });
  close();
}

/** Opens the workbench behind the popup, which closes once the figures have arrived; false where they did not. */
export async function openWithFigures(figures: Figures): Promise<boolean> {
  if (Object.keys(figures).length === 0) {
    await openWorkbench();
    return true;
  }
  let opened: number | undefined;
  const { handOver } = await import('./hand-over.ts');
  const arrived = await handOver(figures, async (hash) => {
    opened = (await browser.tabs.create({ url: workbench() + hash, active: false })).id;
  });
  if (opened !== undefined) await browser.tabs.update(opened, { active: true });
  if (arrived) close();
  return arrived;
}
