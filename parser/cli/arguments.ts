import { parseArgs } from 'node:util';
import type { Said } from '../contract.ts';
import { type Language, languages } from '../messages/say.ts';

/** A command that takes facts: the words after it are read elsewhere. */
interface FactsCommandOf<Name extends string> {
  readonly is: Name;
  readonly language: Language;
  readonly words: readonly string[];
}
/** What the command line asks for. */
export type Command =
  | { readonly is: 'help'; readonly language: Language }
  | { readonly is: 'version'; readonly language: Language }
  | {
      readonly is: 'read';
      readonly language: Language;
      readonly files: readonly string[];
      readonly json: boolean;
      readonly password: string | undefined;
    }
  | FactsCommandOf<'estimate'>
  | FactsCommandOf<'assess'>
  | { readonly is: 'wrong'; readonly language: Language; readonly why: Said };

const options = {
  json: { type: 'boolean' },
  password: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
const factsCommands = ['estimate', 'assess'] as const;

/** Understands the words after `lupa`; a wrong call says what is wrong with it. */
export function readArguments(args: readonly string[]): Command {
  const { tokens, values } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = languages.find((known) => known === values.lang) ?? 'es';
  const wrong = (code: string, blanks?: Record<string, string>): Command => ({
    is: 'wrong',
    language,
    why: { code, ...(blanks === undefined ? {} : { with: blanks }) },
  });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [command, ...files] = positionals;
  const ofFacts = factsCommands.find((known) => known === command);
  if (
    ofFacts !== undefined &&
    values.help !== true &&
    (values.lang === undefined || values.lang === language)
  )
    return { is: ofFacts, language, words: args.toSpliced(args.indexOf(ofFacts), 1) };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const known = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (known === undefined) return wrong('cli.unknown-option', { option });
    if (known.type === 'string' && token.value === undefined) return wrong('cli.needs-value', { option });
    if (known.type === 'boolean' && token.value !== undefined) return wrong('cli.no-value', { option });
  }
  if (values.lang !== undefined && values.lang !== language) return wrong('cli.unknown-language');
  if (values.help === true) return { is: 'help', language };
  if (values.version === true) return { is: 'version', language };
  if (command === undefined) return wrong('cli.no-command');
  if (command !== 'read') return wrong('cli.unknown-command', { command });
  if (files.length === 0) return wrong('cli.no-files');
  const password = typeof values.password === 'string' ? values.password : undefined;
  return { is: 'read', language, files, json: values.json === true, password };
}
