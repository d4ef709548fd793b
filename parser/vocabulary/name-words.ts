import * as z from 'zod/mini';
import json from './name-words.json' with { type: 'json' };

const words = z.array(z.string().check(z.regex(/^[a-z]+$/)));
const table = z
  .strictObject({
    source: z.string(),
    particles: words,
    passedOver: words,
    titles: words,
    tilded: words,
    dotted: words,
    undotted: words,
    inDe: words,
    never: words,
    given: words,
  })
  .parse(json);

/** Plain words that belong to the name after them and never begin the CURP's letters ("de", "la", "von"). */
export const particles: ReadonlySet<string> = new Set(table.particles);
/** Plain first given names that the CURP passes over where another one follows. */
export const passedOver: ReadonlySet<string> = new Set(table.passedOver);
/** Plain words that may stand before a name without being part of it ("estimado", "c."). */
export const nameTitles: ReadonlySet<string> = new Set(table.titles);
/** Plain words that no name of a person has: labels, addresses, words of the trade. */
export const neverInNames: ReadonlySet<string> = new Set(table.never);
/** Plain frequent given names, which tell the order of a name where no CURP does. */
export const givenNames: ReadonlySet<string> = new Set(table.given);
/** Plain frequent surnames that are written with an Ñ. */
export const tildedSurnames: ReadonlySet<string> = new Set(table.tilded);
/** Plain frequent surnames that are written with a Ü, and frequent names that begin with gue or gui without one. */
export const dottedSurnames: ReadonlySet<string> = new Set(table.dotted);
export const undottedNames: ReadonlySet<string> = new Set(table.undotted);
/** Plain surnames that end in "de": in others it is a particle that a scan set too close. */
export const surnamesInDe: ReadonlySet<string> = new Set(table.inDe);
