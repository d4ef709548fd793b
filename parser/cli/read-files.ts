import type { Document } from '../contract.ts';
import { inWords } from '../messages/in-words.ts';
import { type Language, say } from '../messages/say.ts';
import type { DocumentProcesses } from '../platform/document-process.ts';
import { unreadDocument } from '../unread-document.ts';
import { askPassword, canAsk } from './ask-password.ts';
import { documentTable } from './document-table.ts';
import { type Found, findFiles } from './files.ts';
import { progressOf } from './progress.ts';
import { harmless, harmlessJson } from './terminal-text.ts';

/** What `lupa read` was asked. */
export interface ReadFilesOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly password: string | undefined;
  readonly language: Language;
}

const PASSWORD_CODES: readonly string[] = ['password-needed', 'password-wrong'];

/** Reads every file in its turn and prints each as soon as it is ready; gives back the exit status. */
export async function readFiles(options: ReadFilesOptions, processes: DocumentProcesses): Promise<number> {
  const { found, emptyFolders } = await findFiles(options.files);
  for (const folder of emptyFolders) {
    process.stderr.write(
      `${harmless(say({ code: 'cli.empty-folder', with: { folder } }, options.language))}\n`,
    );
  }
  const passwords = options.password === undefined ? [] : [options.password];
  let allRead = emptyFolders.length === 0;
  for (const [i, file] of found.entries()) {
    const reading = readOne(file, { ...options, passwords, at: i + 1, of: found.length }, processes);
    if (i + 1 < found.length) processes.prepare();
    const document = await reading;
    allRead &&= document.error === null;
    await print(document, options);
  }
  return allRead ? 0 : 1;
}

/** Which file of how many, and the passwords known so far. */
export interface Turn {
  readonly language: Language;
  /** What opened earlier files, or may open this one; kept in memory only. */
  readonly passwords: string[];
  readonly at: number;
  readonly of: number;
}

/** Reads one file, asking for its password where somebody sits at a terminal. */
export async function readOne(
  { file, refusal }: Found,
  turn: Turn,
  processes: DocumentProcesses,
): Promise<Document> {
  if (refusal !== null) return unreadDocument(file, refusal, 0);
  const progress = progressOf(file, turn.at, turn.of, turn.language);
  const read = (password: string | undefined) =>
    processes
      .read({ path: file, file, password }, (step) => progress.show(step))
      .finally(() => progress.clear());
  let document = await read(turn.passwords[0]);
  for (const password of turn.passwords.slice(1)) {
    if (!isLocked(document)) break;
    document = await read(password);
  }
  while (isLocked(document) && canAsk()) {
    const password = await askPassword(question(document, file, turn.language));
    if (password === null) break;
    document = await read(password);
    if (!isLocked(document)) turn.passwords.push(password);
  }
  return document;
}

function isLocked({ error }: Document): boolean {
  return error !== null && PASSWORD_CODES.includes(error.code);
}

function question({ error }: Document, file: string, language: Language): string {
  const again = error?.code === 'password-wrong' ? say({ code: 'cli.ask-again' }, language) : '';
  return harmless(`${again}${say({ code: 'cli.ask-password', with: { file } }, language)}`);
}

async function print(document: Document, { json, language }: ReadFilesOptions): Promise<void> {
  const worded = inWords(document, language);
  const text = json ? `${harmlessJson(worded)}\n` : documentTable(worded, language);
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
