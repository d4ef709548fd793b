import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const plain = z.nullable(z.string());
const record = z.record(z.string(), plain);
const period = z.strictObject({ from: plain, to: plain });

const truthSchema = z.object({
  file: z.string(),
  kind: z.string(),
  statement: z.nullable(
    z.object({
      afore: plain,
      workerType: plain,
      siefore: plain,
      worker: record,
      cutoffDate: plain,
      summaryPeriod: period,
      movementPeriod: period,
      balances: record,
      summary: z.array(record),
      movements: z.array(record),
    }),
  ),
  figures: z.nullable(
    z.looseObject({
      rcv: plain,
      rcvIssste: plain,
      housing: plain,
      housingIssste: plain,
      voluntary: plain,
      total: plain,
      sbc: record,
    }),
  ),
  meta: z.object({
    cls: z.string(),
    design: z.string(),
    degradation: z.optional(z.nullable(z.string())),
    alt: z.record(z.string(), z.array(plain)),
  }),
});
/** What is true of a scan: the contract's document with plain values. */
export type ScanTruth = z.infer<typeof truthSchema>;

/** A scan and what is true of it. */
export interface ScanFile {
  readonly path: string;
  readonly kind: string;
  readonly truth: ScanTruth;
}

/** The scans of a folder with `corpus/` and `truth/`, by kind. */
export function scanFiles(folder: string): ScanFile[] {
  if (!existsSync(join(folder, 'truth'))) throw new RangeError(`${folder} has no truth/ beside its corpus/`);
  return readdirSync(join(folder, 'truth'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => truthSchema.safeParse(JSON.parse(readFileSync(join(folder, 'truth', name), 'utf8'))))
    .flatMap(({ data: truth }) => (truth === undefined ? [] : [truth]))
    .filter(({ meta }) => meta.degradation !== undefined && meta.degradation !== null)
    .map((truth) => ({
      path: join(folder, 'corpus', truth.file),
      kind: truth.meta.degradation ?? '',
      truth,
    }));
}
