import type { Reading } from './contract.ts';
import type { Upright } from './source/upright.ts';
import type { AsRead } from './understood.ts';

/** Moves every reading's box from the frame its page was read in to the page as displayed, in place. */
export function showOnDisplay(asRead: AsRead, pages: ReadonlyMap<number, Upright>): void {
  visit(asRead, (reading) => {
    const upright = reading.page === null ? undefined : pages.get(reading.page);
    if (upright !== undefined && reading.box !== null) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = reading.box;
      reading.box = [...upright.toDisplay([x0, y0, x1, y1])];
    }
  });
}

function visit(value: unknown, see: (reading: Reading) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isReading(value)) see(value);
  else for (const member of Object.values(value)) visit(member, see);
}

function isReading(value: object): value is Reading {
  return 'box' in value && 'status' in value && 'raw' in value;
}
