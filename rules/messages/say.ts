import type { Said } from '../assessment.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

/** The languages in which the rules speak. */
export type RulesLanguage = 'es' | 'en';

const catalogues: Readonly<Record<RulesLanguage, Readonly<Record<string, string>>>> = { es, en };
const BLANK = /\{(\w+)\}/g;

/** The sentence of a code, its blanks filled; a code without a sentence is a mistake of ours. */
export function sayRule(said: Said, language: RulesLanguage): string {
  const sentence = catalogues[language][said.code];
  if (sentence === undefined) throw new RangeError(`no sentence for ${said.code} in ${language}`);
  return sentence.replace(BLANK, (_, name: string) => {
    const filling = said.with?.[name];
    if (filling === undefined) throw new RangeError(`nothing to fill {${name}} of ${said.code} with`);
    return filling;
  });
}
