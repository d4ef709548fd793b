import { language } from './language.ts';
import names from './state-names.json';

const stateNames: Readonly<Record<string, string>> = names;

/** A country's name in the page's language, from its two letters. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([language.value], { type: 'region' }).of(code) ?? code;
}

/** A state of Mexico by the letters that a CURP gives it; proper names are the same in both languages. */
export function stateName(code: string): string {
  return stateNames[code] ?? code;
}

/** Names in the alphabet of the page's language. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name, language.value);
}
