/** A source of numbers that the caller drew: nobody can tell them from the twin, and so nobody can undo it. */
export interface Chance {
  /** From 0 to 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  of<Item>(items: ArrayLike<Item>): Item;
}

const BYTES_PER_NUMBER = 4;

/** Numbers from random bytes, four at a time; a document longer than the bytes begins again with the first. */
export function chanceFrom(bytes: Uint8Array): Chance {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const next = () => {
    const number = view.getUint32(at) / 2 ** 32;
    at = (at + BYTES_PER_NUMBER) % (bytes.byteLength - BYTES_PER_NUMBER + 1);
    return number;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    of(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
  };
}
