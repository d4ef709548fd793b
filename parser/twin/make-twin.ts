import { readFields } from '../fields/read-fields.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { upright } from '../source/upright.ts';
import type { AsRead } from '../understood.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { disguiseFor } from './disguise.ts';
import { disguisedText } from './disguise-text.ts';
import { madeUpAmounts } from './made-up-amounts.ts';
import { differences } from './same-reading.ts';
import { survivors } from './survivors.ts';

/** A document with the same geometry in which nothing is anybody's. */
export interface Twin {
  readonly pages: readonly Page[];
  /** In how many respects the engine reads it differently from the original; 0 where it shows the same. */
  readonly differences: number;
}

/** How far figures move on their own, attempt by attempt: less where the sums allow less. */
const SPREADS = [0.15, 0.15, 0.15, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.02, 0.02, 0.01, 0.01, 0, 0, 0];

/** Random bytes that all attempts together may take. */
export const RANDOM_BYTES = 2 ** 21;

/**
 * Draws the words of a document anew: letters and figures replaced, sums as they held or failed, places kept.
 * Attempts are read by the engine itself; the one that is read most like the original is given. Null where none
 * hides everything. `random` is used up: `RANDOM_BYTES` are enough for any document.
 */
export function makeTwin(original: readonly Page[], asRead: AsRead, random: Uint8Array): Twin | null {
  const pages = original.map((page) => upright(page).page);
  const sheets = pages.map(layOut);
  const share = Math.floor(random.length / SPREADS.length);
  let best: Twin | null = null;
  for (const [attempt, spread] of SPREADS.entries()) {
    const drawn = drawnAnew(
      sheets,
      asRead,
      spread,
      chanceFrom(random.subarray(attempt * share, (attempt + 1) * share)),
    );
    if (drawn === null || survivors(pages, drawn, asRead).length > 0) continue;
    const apart = differences(asRead, readFields(drawn.map(layOut)));
    if (best === null || apart < best.differences) best = { pages: drawn, differences: apart };
    if (apart === 0) break;
  }
  return best;
}

function drawnAnew(
  sheets: readonly Sheet[],
  asRead: AsRead,
  spread: number,
  chance: Chance,
): readonly Page[] | null {
  const cents = madeUpAmounts(asRead.statement, spread, chance);
  if (cents === null) return null;
  const disguise = disguiseFor(asRead, sheets, cents, chance);
  return sheets.map(({ page, lines }) => ({
    ...page,
    words: lines.flatMap(({ segments }) =>
      segments.flatMap((segment) => {
        const edits = disguisedText(segment, disguise);
        let at = 0;
        return segment.words.map((word) => {
          const start = at;
          at += word.text.length + 1;
          return { ...word, text: edits.between(start, start + word.text.length) };
        });
      }),
    ),
  }));
}
