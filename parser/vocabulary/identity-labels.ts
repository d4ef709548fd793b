import * as z from 'zod/mini';
import json from './identity-labels.json' with { type: 'json' };

const folded = z.array(z.string().check(z.regex(/^[a-z0-9]+$/)));

/** Folded labels of the worker's identity, and words that tell that a value is somebody else's or something else. */
export const identityLabels = z
  .strictObject({
    source: z.string(),
    curp: folded,
    nss: folded,
    rfc: folded,
    name: folded,
    paternal: folded,
    maternal: folded,
    surnames: folded,
    given: folded,
    notTheWorkers: folded,
    notAnNss: folded,
  })
  .parse(json);
