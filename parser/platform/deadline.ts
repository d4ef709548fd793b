import type { Limits } from './limits.ts';

/** A running deadline: `progress` grants the next step its time, `stop` ends the watch. */
export interface Deadline {
  /** `picture` is the number of the page whose picture is made out in this step, where one is. */
  progress(picture?: number): void;
  stop(): void;
}

/** Calls `late` once, when the document or one of its steps has taken longer than it may. */
export function startDeadline(
  limits: Pick<Limits, 'document' | 'step' | 'picture'>,
  late: () => void,
): Deadline {
  const stop = () => {
    clearTimeout(whole);
    clearTimeout(step);
  };
  const expire = () => {
    stop();
    late();
  };
  const started = performance.now();
  const pictures = new Set<number>();
  let whole = setTimeout(expire, limits.document);
  let step = setTimeout(expire, limits.step);
  const grantForPicture = (page: number) => {
    pictures.add(page);
    clearTimeout(whole);
    const until = limits.document + pictures.size * limits.picture;
    whole = setTimeout(expire, Math.max(0, started + until - performance.now()));
  };
  return {
    stop,
    progress(picture) {
      if (picture !== undefined && !pictures.has(picture)) grantForPicture(picture);
      clearTimeout(step);
      step = setTimeout(expire, picture === undefined ? limits.step : limits.picture);
    },
  };
}
