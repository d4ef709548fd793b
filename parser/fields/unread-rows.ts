import type { Movement } from '../contract.ts';
import type { Line, Sheet } from '../layout/sheet.ts';

/** A word that is a bimester, or begins with one: `202404`, `202404-`, `202404-ABC010101AB1`. */
const BIMESTER = /^(?:19|20)\d{2}0[1-6](?=$|-|[A-ZÑ&]{3,4}\d{6})/i;
const SHORTEST = 6;
const EMPLOYER = /(?<![\p{L}\d&])[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}(?![\p{L}\d])/iu;

/**
 * Whether the pages print more references of contributions (`202404 - ABC010101AB1`, on one line or on two) than
 * movements were read with one: then some rows are missing, and nothing that is told from all of them is sure.
 */
export function hasUnreadRows(sheets: readonly Sheet[], movements: readonly Movement[]): boolean {
  const printed = sheets.flatMap(({ lines }) => lines).reduce((sum, line) => sum + referencesOn(line), 0);
  return printed > movements.filter(({ bimester }) => bimester !== null).length;
}

function referencesOn({ segments }: Line): number {
  let begun = 0;
  let alone = 0;
  for (const [at, { words }] of segments.entries()) {
    for (const [i, { text }] of words.entries()) {
      const length = bimesterLength(text);
      if (length === 0) continue;
      alone += 1;
      const next = words[i + 1] ?? segments[at + 1]?.words[0];
      if (length < text.length || next?.text.startsWith('-')) begun += 1;
    }
  }
  return alone > begun && segments.some(({ text }) => EMPLOYER.test(text)) ? alone : begun;
}

/** How many characters of a word are a bimester; 0 where it begins with none. */
function bimesterLength(text: string): number {
  const mayBe = text.length >= SHORTEST && (text[0] === '1' || text[0] === '2');
  return mayBe ? (BIMESTER.exec(text)?.[0].length ?? 0) : 0;
}
