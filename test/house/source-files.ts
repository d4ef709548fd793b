import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..');

/** A file of the project: its path from the root with `/` between folders, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const built = new Set(['node_modules', '.git', '.output', '.wxt', '.artefacts', 'coverage']);

/** Paths of every file under a folder of the project (the root where empty), what is built or installed left out. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !built.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
}

/** The files under the given folders whose path matches. */
export function sourceFiles(folders: readonly string[], pattern: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) => filesUnder(folder))
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readText(path) }));
}

/** The text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
