import { join } from 'node:path';
import { type Command, readArguments } from './cli/arguments.ts';
import { assessFiles } from './cli/assess.ts';
import { estimate } from './cli/estimate.ts';
import { readFiles } from './cli/read-files.ts';
import { harmless } from './cli/terminal-text.ts';
import { say } from './messages/say.ts';
import { documentProcesses } from './platform/document-process.ts';

/** Set by the program that compiles the command line. */
declare const LUPA_VERSION: string;

const WRONG_CALL = 2;

// A reader of the output that has seen enough (`| head`) closes it: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await run(readArguments(process.argv.slice(2)));

async function run(command: Command): Promise<number> {
  const { language } = command;
  if (command.is === 'help') return print(say({ code: 'cli.usage' }, language));
  if (command.is === 'version') return print(LUPA_VERSION);
  if (command.is === 'wrong') {
    process.stderr.write(
      `${harmless(say(command.why, language))}\n\n${say({ code: 'cli.usage' }, language)}\n`,
    );
    return WRONG_CALL;
  }
  if (command.is === 'estimate') return estimate(command);
  const processes = documentProcesses({ program: join(import.meta.dirname, 'document-child.js') });
  processes.prepare();
  try {
    if (command.is === 'assess') return await assessFiles(command, processes);
    return await readFiles(command, processes);
  } finally {
    processes.close();
  }
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
