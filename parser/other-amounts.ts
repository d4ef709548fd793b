import { fromCents } from '../rules/money.ts';
import type { Reading, Statement } from './contract.ts';
import { type Path, printedReadings } from './reconcile/paths.ts';
import type { Box, Page, Word } from './source/page.ts';
import { readAmount } from './values/amount.ts';

/** What else the amounts of a scan may be, by path, where two looks at their characters differ. */
export type OtherAmounts = Readonly<Record<Path, readonly string[]>>;

/** The other amounts of a statement's doubtful readings, from the words they were read of; boxes in the pages' own frames. */
export function otherAmounts(statement: Statement | null, pages: readonly Page[]): OtherAmounts {
  if (statement === null || pages.every(({ words }) => words.every(({ others }) => others === undefined)))
    return {};
  const found: Record<Path, readonly string[]> = {};
  for (const [path, reading] of printedReadings(statement)) {
    const own = reading.source === 'ocr' && isMoney(reading) ? othersOf(reading, pages) : [];
    if (own.length > 0) found[path] = own;
  }
  return found;
}

const isMoney = ({ value }: Reading): boolean => /^-?\d+\.\d\d$/.test(value);

function othersOf({ page, box, value }: Reading, pages: readonly Page[]): string[] {
  const words = pages.find(({ number }) => number === page)?.words ?? [];
  const [only, another] = words.filter(({ box: place, text }) => isWithin(place, box) && /\d/.test(text));
  if (only === undefined || another !== undefined) return [];
  const values = (only.others ?? []).flatMap((other) => amountOf(other, only));
  return [...new Set(values)].filter((other) => other !== value);
}

function amountOf(text: string, { text: own }: Word): string[] {
  const amount = readAmount(text);
  return amount === null || text === own ? [] : [fromCents(amount.cents)];
}

function isWithin([x0, y0, x1, y1]: Box, around: Reading['box']): boolean {
  const [left = 0, top = 0, right = 0, bottom = 0] = around ?? [];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return around !== null && x >= left && x <= right && y >= top && y <= bottom;
}
