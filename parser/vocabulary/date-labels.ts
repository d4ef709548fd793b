import * as z from 'zod/mini';
import json from './date-labels.json' with { type: 'json' };

const folded = z.array(z.string().check(z.regex(/^[a-z0-9]+$/)));

/** Folded labels of the statement's dates and periods, and words that tell which of them a date is, or that it is none. */
export const dateLabels = z
  .strictObject({
    source: z.string(),
    cutoff: folded,
    issued: folded,
    from: folded,
    to: folded,
    notTheAccounts: folded,
    balance: folded,
    before: folded,
    surelyFront: folded,
    front: folded,
    back: folded,
  })
  .parse(json);
