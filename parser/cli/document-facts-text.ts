import { sayRule } from '../../rules/index.ts';
import type { GivenFact } from '../facts/fact-from-readings.ts';
import type { DoubtfulFact } from '../facts.ts';
import { type Language, say } from '../messages/say.ts';
import { money } from './money.ts';
import { harmless } from './terminal-text.ts';

/** What documents gave: facts that were used, and those that were left out until somebody looks. */
export interface DocumentFacts {
  readonly given: readonly GivenFact[];
  readonly doubtful: readonly DoubtfulFact[];
  readonly offered: readonly GivenFact[];
}

/** The facts read from documents, with the page each stands on, and what must be looked at first. */
export function documentFactsText({ given, doubtful, offered }: DocumentFacts, language: Language): string {
  const words = (code: string, blanks: Record<string, string> = {}) =>
    say({ code: `cli.${code}`, with: blanks }, language);
  const label = (fact: string) => `${sayRule({ code: `name.${fact}` }, language)} (${fact})`;
  const lines = [
    ...(given.length === 0 ? [] : [words('assess-given')]),
    ...given.map((fact) => `  ${label(fact.fact)}: ${money(String(fact.value))}  ${placeOf(fact, words)}`),
    ...(doubtful.length === 0 ? [] : [words('assess-doubtful')]),
    ...doubtful.map(
      ({ fact, value, file, why }) =>
        `  ! ${label(fact)}: ${money(String(value))}  ${file}  ${words(`assess-why-${why}`)}`,
    ),
    ...(offered.length === 0 ? [] : [words('assess-offered')]),
    ...offered.map((fact) => `  ${label(fact.fact)}: ${money(String(fact.value))}  ${placeOf(fact, words)}`),
  ];
  return lines.length === 0 ? '' : `${lines.map(harmless).join('\n')}\n\n`;
}

type Words = (code: string, blanks?: Record<string, string>) => string;

function placeOf({ file, evidence }: GivenFact, words: Words): string {
  const pages = new Set(evidence.flatMap(({ reading }) => reading.page ?? []));
  const where = [...pages].sort((one, other) => one - other).join(', ');
  return where === '' ? file : `${file}, ${words('page', { page: where })}`;
}
