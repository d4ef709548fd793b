import { type AttemptId, attempts, needs } from './attempts.ts';
import type { ChannelId, Outcome } from './channel.ts';
import { tryFromWorker } from './try-from-worker.ts';

const PATIENCE_MILLISECONDS = 900;

/** Whether the browser says, while this is tried, that the page's policy refused something for that host. */
function refusedWhile(host: string, attempt: () => unknown): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (refused: boolean) => {
      clearTimeout(timer);
      document.removeEventListener('securitypolicyviolation', hear);
      resolve(refused);
    };
    const hear = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
      if (disposition === 'enforce' && blockedURI.includes(host)) settle(true);
    };
    const timer = setTimeout(() => settle(false), PATIENCE_MILLISECONDS);
    document.addEventListener('securitypolicyviolation', hear);
    // How the attempt itself ends proves nothing: a dead line looks like a closed one. Only the policy's word counts.
    Promise.resolve()
      .then(attempt)
      .then(
        () => undefined,
        () => undefined,
      );
  });
}

async function byPolicy(id: AttemptId, host: string): Promise<Outcome> {
  const needed = needs[id];
  if (needed !== undefined && !(needed in globalThis)) return 'absent';
  return (await refusedWhile(host, () => attempts[id](host))) ? 'refused' : 'open';
}

/** The three ways for which the policy has no word: the network lock closes them, or the browser leaves them open. */
function byLock(exists: boolean, isLocked: boolean): Outcome {
  if (!exists) return 'absent';
  return isLocked ? 'locked' : 'open';
}

/** Tries one way to send to a host, and tells what came of it. */
export function tryChannel(id: ChannelId, host: string, isLocked: boolean): Promise<Outcome> | Outcome {
  if (id === 'call') return byLock('RTCPeerConnection' in globalThis, isLocked);
  if (id === 'window') return byLock('open' in globalThis, isLocked);
  if (id === 'page') return byLock(true, isLocked);
  if (id === 'worker') return tryFromWorker(host);
  return byPolicy(id, host);
}
