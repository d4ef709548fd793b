import { readFile } from 'node:fs/promises';
import { assess, assessmentInWords, type ReadFacts, readFacts, sayRule } from '../../rules/index.ts';
import { type Language, say } from '../messages/say.ts';
import { assessmentText } from './assessment-text.ts';
import { flagOf, readFactFlags } from './fact-flags.ts';
import { harmless, harmlessJson } from './terminal-text.ts';
import { todayInMexico } from './today.ts';

const WRONG_CALL = 2;

/** What `lupa estimate` and `lupa assess` were asked: the words after the command. */
export interface FactsCommand {
  readonly language: Language;
  readonly words: readonly string[];
}

/** Prints the assessment of facts given as flags, or of each facts file; gives back the exit status. */
export async function estimate({ language, words }: FactsCommand): Promise<number> {
  const read = readFactFlags(words);
  if ('wrong' in read) return wrongCall(say(read.wrong, language));
  const { facts, files, switches, password } = read;
  if (password !== undefined)
    return wrongCall(say({ code: 'cli.unknown-option', with: { option: '--password' } }, language));
  const json = switches.has('json');
  const today = todayInMexico();
  if (!switches.has('facts')) {
    if (files[0] !== undefined) return wrongCall(say({ code: 'cli.facts-before-files' }, language));
    const outcome = readFacts(facts, today);
    if (outcome.error === null) return print(outcome, { json, language });
    const { field, message } = outcome.error;
    return wrongCall(`--${flagOf(field)} (${field}): ${sayRule(message, language)}`);
  }
  if (files.length === 0) return wrongCall(say({ code: 'cli.no-files' }, language));
  if (Object.keys(facts).length > 0) return wrongCall(say({ code: 'cli.facts-or-flags' }, language));
  let status = 0;
  for (const file of files) {
    status = Math.max(status, print(await readFactsFile(file, today), { json, language, file }));
  }
  return status;
}

/** Says on standard error what is wrong with a call. */
export function wrongCall(message: string): number {
  process.stderr.write(`${harmless(message)}\n`);
  return WRONG_CALL;
}

async function readFactsFile(file: string, today: string): Promise<ReadFacts> {
  const refused = (code: string): ReadFacts => ({
    error: { code: 'invalid-facts', field: 'facts', message: { code, with: { file, field: 'facts' } } },
  });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refused('invalid.file');
    throw error;
  }
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return refused('invalid.json');
    throw error;
  }
  return readFacts(input, today);
}

interface Form {
  readonly json: boolean;
  readonly language: Language;
  readonly file?: string;
}

function print(read: ReadFacts, { json, language, file }: Form): number {
  if (read.error !== null) {
    const { code, field, message } = read.error;
    const worded = { contract: 1, error: { code, field, message: sayRule(message, language) } };
    const line = `${file === undefined ? '' : `${file}\n`}  ${worded.error.message}`;
    process.stdout.write(json ? `${harmlessJson(worded)}\n` : `${plain(line)}\n\n`);
    return 1;
  }
  const worded = assessmentInWords(assess(read.facts, read.on), language);
  const heading = file === undefined ? '' : `${harmless(file)}\n`;
  process.stdout.write(json ? `${harmlessJson(worded)}\n` : `${heading}${assessmentText(worded, language)}`);
  return 0;
}

function plain(text: string): string {
  return text.split('\n').map(harmless).join('\n');
}
