import * as z from 'zod/mini';
import json from './alike-characters.json' with { type: 'json' };

const groups = z.array(z.string().check(z.regex(/^[0-9A-Z]{2,}$/)));
const table = z
  .strictObject({
    source: z.string(),
    near: groups,
    alike: groups,
    marks: z.record(z.string(), z.string().check(z.regex(/^[0-9A-Z]+$/))),
  })
  .parse(json);

/** Which other characters each one stands in a group with. */
function neighboursIn(list: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(list.join(''))];
  const beside = (own: string) =>
    all.filter(
      (other) => other !== own && list.some((group) => group.includes(own) && group.includes(other)),
    );
  return new Map(all.map((own) => [own, beside(own).join('')]));
}

/** Capitals and figures of a code that are taken for one another in many faces. */
export const nearCharacters: ReadonlyMap<string, string> = neighboursIn(table.near);

/** The same in poor print. */
export const alikeCharacters: ReadonlyMap<string, string> = neighboursIn([...table.near, ...table.alike]);

/** What a mark or a small letter among the capitals and figures of a code stands for. */
export const misreadMarks: ReadonlyMap<string, string> = new Map(Object.entries(table.marks));
