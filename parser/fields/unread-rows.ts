import type { Movement } from '../contract.ts';
import type { Line, Sheet } from '../layout/sheet.ts';

/** A word that is a bimester, or begins with one: `202404`, `202404-`, `202404-ABC010101AB1`. */
const BIMESTER = /^(?:19|20)\d{2}0[1-6](?=$|-|[A-ZÑ&]{3,4}\d{6})/i;
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
  const words = segments.flatMap((segment) => segment.words);
  const begun = words.filter(({ text }, i) => {
    const [found] = BIMESTER.exec(text) ?? [];
    return found !== undefined && (found.length < text.length || words[i + 1]?.text.startsWith('-') === true);
  });
  const alone = words.filter(({ text }) => BIMESTER.test(text));
  return segments.some(({ text }) => EMPLOYER.test(text)) ? alone.length : begun.length;
}
