import { addDays, type Day } from './dates.ts';
import { Exact } from './exact.ts';

/** What one assessment works out once, however many benefits ask for it. */
export interface Once {
  /** The exact amount that a text writes. */
  readonly exact: (text: string) => Exact;
  /** The first safe day after the end of work. */
  readonly afterWait: (ended: Day) => Day;
}

/** A fresh one for an assessment under a law that asks for so many days without work. */
export function onceForAll(waitDays: number): Once {
  return {
    exact: remembered((text) => new Exact(text)),
    afterWait: remembered((ended) => addDays(ended, waitDays)),
  };
}

function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const seen = new Map<string, Found>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    seen.set(text, found);
    return found;
  };
}
