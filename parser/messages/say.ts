import type { Said } from '../contract.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

/** The languages in which Lupa speaks. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = { es, en };
const BLANK = /\{(\w+)\}/g;
/** An amount of pesos as the contract writes it. */
const AMOUNT = /^-?\d+\.\d{2}$/;
const THOUSANDS = /\B(?=(\d{3})+\.)/g;

/** The sentence of a code in the language asked for, its blanks filled, amounts with their thousands parted; a code without a sentence is a mistake of ours. */
export function say(said: Said, language: Language): string {
  const sentence = catalogues[language][said.code];
  if (sentence === undefined) throw new RangeError(`no sentence for ${said.code} in ${language}`);
  return sentence.replace(BLANK, (_, name: string) => {
    const filling = said.with?.[name];
    if (filling === undefined) throw new RangeError(`nothing to fill {${name}} of ${said.code} with`);
    return AMOUNT.test(filling) ? filling.replace(THOUSANDS, ',') : filling;
  });
}
