import * as z from 'zod/mini';
import { addDays, type Day } from '../dates.ts';
import { plain } from '../quantity.ts';
import { daySchema, decimalSchema, rowSchema, sourceOf, tableSchema } from './dated.ts';
import json from './lss-191.json' with { type: 'json' };

const count = z.int().check(z.positive());
const days = z.pipe(
  z.string().check(z.regex(/^\d+$/)),
  z.transform((text: string) => plain(text)),
);
const schema = tableSchema(
  z.extend(rowSchema, {
    id: z.string(),
    from: z.nullable(daySchema),
    to: z.nullable(daySchema),
    waitDays: count,
    yearsWithoutWithdrawal: count,
    a: z.strictObject({
      days,
      salary: z.enum(['lastSbc', 'averageSbc52Weeks']),
      capMonthlyUma: days,
      accountYears: count,
      bimesters: count,
      inAnyCaseFromYears: z.nullable(count),
    }),
    b: z.strictObject({
      days,
      shareOfRcv: z.pipe(
        decimalSchema,
        z.transform((text: string) => plain(text)),
      ),
      accountYears: count,
    }),
  }),
);

/** One text of LSS 191-II, from the day it is in force; `from` null is a bill that no day switches on yet. */
export type Lss191 = z.infer<typeof schema>['values'][number];

/** The texts of a table in the form of `lss-191.json`, those in force one after the other; throws on a gap or an overlap. */
export function parseLss191(data: unknown): readonly Lss191[] {
  const { sources, values } = schema.parse(data);
  for (const { source } of values) sourceOf(sources, source);
  const enacted = values.filter(({ from }) => from !== null);
  if (enacted.length === 0) throw new Error('no text in force');
  for (const [index, { to }] of enacted.entries()) {
    const next = enacted[index + 1];
    if ((to === null) !== (next === undefined)) throw new Error('only the last text is open');
    if (to !== null && next?.from !== addDays(to, 1)) throw new Error(`gap or overlap after ${to}`);
  }
  return values;
}

/** Every text that is held, in force or not. */
export const lss191Texts: readonly Lss191[] = parseLss191(json);

/** The text in force on a day; for days before the first one held, that one. */
export function lss191On(day: Day, texts: readonly Lss191[] = lss191Texts): Lss191 {
  const enacted = texts.filter(({ from }) => from !== null);
  const text = enacted.findLast(({ from }) => from !== null && from <= day) ?? enacted[0];
  if (text === undefined) throw new Error('no text in force');
  return text;
}
