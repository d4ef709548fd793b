import * as z from 'zod/mini';
import json from './months.json' with { type: 'json' };

const numbered = z.strictObject({
  number: z.int().check(z.gte(1), z.lte(12)),
  names: z.array(z.string().check(z.regex(/^[a-z0-9]+$/))),
});
const table = z
  .strictObject({
    source: z.string(),
    months: z.array(numbered).check(z.length(12)),
    ordinals: z.array(numbered),
    spans: z.array(
      z.strictObject({ months: z.int(), names: z.array(z.string().check(z.regex(/^[a-z]+$/))) }),
    ),
  })
  .parse(json);

const numberByName = (rows: readonly { number: number; names: readonly string[] }[]) =>
  new Map(rows.flatMap((row) => row.names.map((name) => [name, row.number] as const)));

/** Longest first, so that a short name never takes the beginning of a long one. */
const alternatives = (names: readonly string[]) =>
  [...names].sort((a, b) => b.length - a.length || a.localeCompare(b)).join('|');

/** Month number, 1 to 12, by its plain name or abbreviation ("agosto", "ago"). */
export const monthNumbers: ReadonlyMap<string, number> = numberByName(table.months);
/** Source of a regular expression that takes any month's plain name, the longest first. */
export const anyMonth: string = alternatives([...monthNumbers.keys()]);
/** Number, 1 to 6, by its plain ordinal ("1", "primer", "i"). */
export const ordinalNumbers: ReadonlyMap<string, number> = numberByName(table.ordinals);
/** Source of a regular expression that takes any ordinal, its ending ("1er", "4o.") included. */
export const anyOrdinal = `(?:${alternatives([...ordinalNumbers.keys()])})`;
/** Months of a part of the year by its plain name ("cuatrimestre": 4). */
export const monthsOfSpan: ReadonlyMap<string, number> = new Map(
  table.spans.flatMap((span) => span.names.map((name) => [name, span.months] as const)),
);
/** Source of a regular expression that takes the names of the parts of a year with so many months. */
export const spanNames = (months: number): string =>
  alternatives([...monthsOfSpan].filter(([, length]) => length === months).map(([name]) => name));
/** Source of a regular expression that takes any name of a part of the year. */
export const anySpan: string = alternatives([...monthsOfSpan.keys()]);
