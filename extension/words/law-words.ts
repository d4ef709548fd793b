import { factPaths, type RuleSaid, sayRule } from '../law.ts';
import { language } from './language.ts';
import { countryName, stateName } from './places.ts';

/** A sentence of the rules in the page's language. */
export function lawWords(code: string): string {
  return sayRule({ code }, language.value);
}

/** What fills a blank, as people say it: countries, states and facts by their names. */
function named(blank: string, filling: string): string {
  if (blank === 'country') return countryName(filling);
  if (blank === 'state') return stateName(filling);
  if (blank === 'one' || blank === 'other') return factName(filling);
  return filling;
}

/** A warning of the rules in the page's language. */
export function warningInWords({ code, with: blanks }: RuleSaid): string {
  if (blanks === undefined) return lawWords(code);
  const filled = Object.entries(blanks).map(([blank, filling]) => [blank, named(blank, filling)] as const);
  return sayRule({ code, with: Object.fromEntries(filled) }, language.value);
}

/** The short name of a fact; anything else, such as an amount, as it stands. */
export function factName(path: string): string {
  return factPaths.some((known) => known === path) ? lawWords(`name.${path}`) : path;
}
