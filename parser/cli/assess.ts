import {
  assess,
  assessmentInWords,
  factPaths,
  type ReadFacts,
  readFacts,
  sayRule,
} from '../../rules/index.ts';
import type { Document } from '../contract.ts';
import type { GivenFact } from '../facts/fact-from-readings.ts';
import { type DoubtfulFact, type FactsFromDocuments, factsFromDocuments } from '../facts.ts';
import { type Language, say } from '../messages/say.ts';
import type { DocumentProcesses } from '../platform/document-process.ts';
import { assessmentText } from './assessment-text.ts';
import { documentFactsText } from './document-facts-text.ts';
import { type FactsCommand, wrongCall } from './estimate.ts';
import { flagOf, readFactFlags, withNested } from './fact-flags.ts';
import { findFiles } from './files.ts';
import { readOne } from './read-files.ts';
import { harmless, harmlessJson } from './terminal-text.ts';
import { todayInMexico } from './today.ts';

/** Reads one person's documents together and prints the assessment; gives back the exit status. */
export async function assessFiles(
  { language, words }: FactsCommand,
  processes: DocumentProcesses,
): Promise<number> {
  const flags = readFactFlags(words);
  if ('wrong' in flags) return wrongCall(say(flags.wrong, language));
  const { facts: told, files, switches, password } = flags;
  if (switches.has('facts')) return wrongCall(say({ code: 'cli.assess-flags-only' }, language));
  if (files.length === 0) return wrongCall(say({ code: 'cli.no-files' }, language));
  const today = todayInMexico();
  const alone = readFacts(told, today);
  if (alone.error !== null) {
    const { field, message } = alone.error;
    return wrongCall(`--${flagOf(field)} (${field}): ${sayRule(message, language)}`);
  }
  const { documents, allRead } = await readAll(files, password, language, processes);
  const read = factsFromDocuments(documents);
  const json = switches.has('json');
  if (read.curps.length > 1) return differentPeople(read.curps, json, language);
  const { facts, used, refused } = joined(read, told, today);
  if (facts.error !== null) return wrongCall(sayRule(facts.error.message, language));
  const worded = assessmentInWords(assess(facts.facts, facts.on), language);
  const doubtful = [...read.doubtful, ...refused].filter(({ fact }) => !isTold(told, fact));
  const offered = read.offered.filter(
    ({ fact }) => !isTold(told, fact) && !used.some((one) => one.fact === fact),
  );
  const evidence = { given: used, doubtful, offered };
  process.stdout.write(
    json
      ? `${harmlessJson({ ...worded, documents: documents.map(({ file }) => file), evidence })}\n`
      : `${documentFactsText(evidence, language)}${assessmentText(worded, language)}`,
  );
  return allRead ? 0 : 1;
}

async function readAll(
  files: readonly string[],
  password: string | undefined,
  language: Language,
  processes: DocumentProcesses,
): Promise<{ documents: readonly Document[]; allRead: boolean }> {
  const { found, emptyFolders } = await findFiles(files);
  for (const folder of emptyFolders) complain(say({ code: 'cli.empty-folder', with: { folder } }, language));
  const passwords = password === undefined ? [] : [password];
  const documents: Document[] = [];
  for (const [index, file] of found.entries()) {
    const document = await readOne(file, { language, passwords, at: index + 1, of: found.length }, processes);
    documents.push(document);
    const { error } = document;
    if (error !== null) complain(`${document.file}: ${say(error.message, language)}`);
    else if (document.kind === 'unrecognised')
      complain(say({ code: 'cli.assess-unrecognised', with: { file: document.file } }, language));
  }
  const allRead = emptyFolders.length === 0 && documents.every(({ error }) => error === null);
  return { documents, allRead };
}

function complain(text: string): void {
  process.stderr.write(`${harmless(text)}\n`);
}

function differentPeople(curps: readonly string[], json: boolean, language: Language): number {
  const message = say({ code: 'cli.assess-different-people', with: { curps: curps.join(', ') } }, language);
  if (json) {
    process.stdout.write(`${harmlessJson({ contract: 1, error: { code: 'different-people', message } })}\n`);
  }
  complain(message);
  return 1;
}

interface Joined {
  readonly facts: ReadFacts;
  readonly used: readonly GivenFact[];
  readonly refused: readonly DoubtfulFact[];
}

/**
 * What was told goes before what was read. A fact of a document that the rules refuse (a salary above the
 * ceiling, a day after the request) is left out as doubtful, never the whole assessment.
 */
function joined(read: FactsFromDocuments, told: Readonly<Record<string, unknown>>, today: string): Joined {
  let used = read.given.filter(({ fact }) => !isTold(told, fact));
  const refused: DoubtfulFact[] = [];
  for (;;) {
    const facts = readFacts(factsOf(used, told), today);
    const blamed = facts.error === null ? undefined : used.find(({ fact }) => fact === facts.error.field);
    if (blamed === undefined) return { facts, used, refused };
    const { fact, value, file } = blamed;
    refused.push({ fact, value, file, why: 'doubtful' });
    used = used.filter((one) => one !== blamed);
  }
}

function factsOf(
  used: readonly GivenFact[],
  told: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const values = used.filter(({ fact }) => factPaths.some((path) => path === fact));
  return withNested(new Map(values.map(({ fact, value }) => [fact, value])), told);
}

function isTold(told: Readonly<Record<string, unknown>>, fact: string): boolean {
  const [outer = fact, inner] = fact.split('.');
  const value = told[outer];
  return inner === undefined
    ? value !== undefined
    : typeof value === 'object' && value !== null && inner in value;
}
