import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Document, Reading } from '../../parser/contract.ts';
import { statements } from './read-fixture.ts';

/** What is true of a fixture: the contract's document with plain values. */
const truthSchema = z.looseObject({
  kind: z.string(),
  layout: z.nullable(z.string()),
  statement: z.nullable(z.unknown()),
  figures: z.nullable(z.unknown()),
  meta: z.looseObject({
    cls: z.string(),
    password: z.nullable(z.string()),
    mustNotVerify: z.optional(z.array(z.string())),
    alt: z.record(z.string(), z.array(z.nullable(z.string()))),
  }),
});
export type FixtureTruth = z.infer<typeof truthSchema>;

export function readTruth(name: string): FixtureTruth {
  return truthSchema.parse(JSON.parse(readFileSync(`${statements}/truth/${name}.json`, 'utf8')));
}

/** A difference between what is printed and what was read. */
export interface Difference {
  readonly path: string;
  readonly expected: string | null;
  readonly got: string | null;
  readonly status: string | null;
}

const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'status' in value && 'value' in value;

/** Concepts and names are compared without regard to accents, case and blanks. */
const alike = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toUpperCase();

/** Every place where the statement or the figures differ from the truth; accepted alternatives are no difference. */
export function differences(truth: FixtureTruth, document: Document): Difference[] {
  const found: Difference[] = [];
  const compare = (path: string, expected: unknown, got: unknown): void => {
    if (Array.isArray(expected)) {
      const list = Array.isArray(got) ? got : [];
      for (let i = 0; i < Math.max(expected.length, list.length); i++)
        compare(`${path}.${i}`, expected[i], list[i]);
    } else if (typeof expected === 'object' && expected !== null && !isReading(got)) {
      for (const [key, value] of Object.entries(expected)) {
        compare(
          `${path}.${key}`,
          value,
          typeof got === 'object' && got !== null ? Reflect.get(got, key) : undefined,
        );
      }
    } else {
      const plain = isReading(got) ? got.value : typeof got === 'string' ? got : null;
      const wanted = expected === null || expected === undefined ? null : String(expected);
      const accepted = [wanted, ...(truth.meta.alt[path] ?? [])];
      const same = accepted.some((value) =>
        value === null || plain === null ? value === plain : value === '*' || alike(value) === alike(plain),
      );
      if (!same)
        found.push({ path, expected: wanted, got: plain, status: isReading(got) ? got.status : null });
    }
  };
  compare('statement', truth.statement, document.statement);
  compare('figures', truth.figures, document.figures);
  return found;
}
