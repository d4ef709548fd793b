import * as z from 'zod/mini';
import { workerTypes } from '../contract.ts';
import json from './worker-types.json' with { type: 'json' };

const folded = z.array(z.string().check(z.regex(/^[a-z0-9]+$/)));
const table = z
  .strictObject({
    source: z.string(),
    types: z.array(z.strictObject({ type: z.enum(workerTypes), sure: folded, alone: folded })),
    labels: folded,
  })
  .parse(json);

/** The worker types with the folded phrases that name them: surely, or only by themselves or behind a label. */
export const workerTypeNames = table.types;
/** Folded labels that a worker type stands behind. */
export const workerTypeLabels: readonly string[] = table.labels;
