import type { Limits } from './limits.ts';

/** A running deadline: `progress` grants the next step its time, `stop` ends the watch. */
export interface Deadline {
  progress(): void;
  stop(): void;
}

/** Calls `late` once, when the document or one of its steps has taken longer than it may. */
export function startDeadline(limits: Pick<Limits, 'document' | 'step'>, late: () => void): Deadline {
  const stop = () => {
    clearTimeout(whole);
    clearTimeout(step);
  };
  const expire = () => {
    stop();
    late();
  };
  const whole = setTimeout(expire, limits.document);
  let step = setTimeout(expire, limits.step);
  return {
    stop,
    progress() {
      clearTimeout(step);
      step = setTimeout(expire, limits.step);
    },
  };
}
