import * as z from 'zod/mini';
import json from './siefores.json' with { type: 'json' };

const plainWords = z.array(z.string().check(z.regex(/^[a-z]+( [a-z]+)*$/)));
const table = z
  .strictObject({ source: z.string(), kinds: plainWords, bands: plainWords, labels: plainWords })
  .parse(json);

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /g, String.raw`\s*`))
    .join('|');
const YEARS = String.raw`(?:(?:19|20)?\d{2}\s?[-–—]\s?(?:19|20)?\d{2})`;
const BAND = `(?:${YEARS}|(?:${alternatives(table.bands)})(?![a-z]))`;
const NUMBER = String.raw`(?:[0-5](?![\d.,%]))`;

const KIND = alternatives(table.kinds);
/** Takes a fund's full name in a plain text: "basica 90-94", "basica de pensiones", "sb4", "generacion 1990-1994". */
export const anySiefore = new RegExp(
  String.raw`(?<![a-z0-9])(?:${KIND})\s*:?\s*(?:${BAND}|(?:sb)?\s?${NUMBER})(?!\s?%)`,
  'g',
);
/** A plain text that is a fund's full name or, behind a label, just its band. */
export const siefore = new RegExp(
  String.raw`^(?:(?:${KIND})\s*:?\s*)?(?:${BAND}|(?:sb|basica)\s?-?${NUMBER})$`,
);
const folded = (words: readonly string[]) => words.map((word) => word.replace(/ /g, '')).join('|');
/** Takes what a folded text that holds a fund's full name has in it. */
export const foldedSiefore = new RegExp(
  `(?:${folded(table.kinds)})(?:${folded(table.bands)}|(?:sb)?\\d)`,
  'g',
);
/** What a folded text that is a fund's name, or just its band, has in it. */
export const mayBeSiefore = new RegExp(`\\d|${folded(table.bands)}`);
/** A cell that is a band of birth years, as tables of funds have them. */
export const yearBand = new RegExp(`^${YEARS}$`);
/** Folded labels that a fund stands behind. */
export const sieforeLabels: readonly string[] = table.labels;
