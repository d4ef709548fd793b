import * as z from 'zod/mini';
import json from './birth-states.json' with { type: 'json' };

/** The two-letter codes of a CURP's state of birth; `NE` is abroad. */
export const birthStates: ReadonlySet<string> = new Set(
  z.strictObject({ source: z.string(), codes: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))) }).parse(json)
    .codes,
);
