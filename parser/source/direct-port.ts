/** Levels of a message that are copied: pdf.js goes on filling lists that it has handed over; what is in them it leaves alone. */
const COPIED = 3;

/** A message as its listeners take it; the platform's own event of this kind checks and converts what it is given. */
class Delivery extends Event {
  readonly data: unknown;

  constructor(data: unknown) {
    super('message');
    this.data = data;
  }
}

/** One end of a line between two parts of a program in one thread. */
class DirectPort extends EventTarget implements Worker {
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  other: DirectPort | null = null;
  /** All that waits to be delivered, one after the other. */
  readonly #turn = Promise.resolve();

  postMessage(message: unknown): void {
    const data = copied(message, COPIED);
    this.#turn.then(() => this.other?.dispatchEvent(new Delivery(data)));
  }

  terminate(): void {
    this.other = null;
  }
}

function copied(value: unknown, levels: number): unknown {
  if (levels === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return levels === 1 ? value.slice() : value.map((one) => copied(one, levels - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) copy[key] = copied(copy[key], levels - 1);
  return copy;
}

/**
 * The two ends of a line on which messages pass by reference, their first levels alone copied: cloned whole, as
 * between threads, they cost as much as laying the pages out.
 */
export function directLine(): readonly [DirectPort, DirectPort] {
  const [one, other] = [new DirectPort(), new DirectPort()];
  one.other = other;
  other.other = one;
  return [one, other];
}
