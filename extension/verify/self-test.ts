import { signal } from '@preact/signals';
import { type ChannelId, channelIds, type Outcome, target } from './channel.ts';
import { isNetworkLocked } from './network-lock.ts';
import { tryChannel } from './try-channel.ts';

/** How far the self-test is, and what it found. */
export interface SelfTest {
  readonly running: boolean;
  readonly outcomes: ReadonlyMap<ChannelId, Outcome>;
  readonly endedAt: Date | null;
  /** Whether a file of the package itself could be fetched: the test can tell a way that works. */
  readonly controlWorks: boolean | null;
}

export const selfTest = signal<SelfTest>({
  running: false,
  outcomes: new Map(),
  endedAt: null,
  controlWorks: null,
});

async function canFetchOwnFile(): Promise<boolean> {
  return fetch('/icon/16.png').then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Tries every way to send, one after the other, and shows each outcome as it comes. */
export async function runSelfTest(host: string = target): Promise<void> {
  if (selfTest.value.running) return;
  selfTest.value = { running: true, outcomes: new Map(), endedAt: null, controlWorks: null };
  const isLocked = await isNetworkLocked();
  for (const id of channelIds) {
    const outcome = await tryChannel(id, host, isLocked);
    selfTest.value = { ...selfTest.value, outcomes: new Map(selfTest.value.outcomes).set(id, outcome) };
  }
  const controlWorks = await canFetchOwnFile();
  selfTest.value = { ...selfTest.value, running: false, endedAt: new Date(), controlWorks };
}
