import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_BYTES } from '../source/open-paper.ts';
import { type Failure, failure } from '../source/paper.ts';

/** One thing to read: a file, or why there is none under that name. */
export interface Found {
  /** As given, or as found below a given folder. */
  readonly file: string;
  readonly refusal: Failure | null;
}

const READABLE = /\.(?:pdf|png|jpe?g|webp|tiff?)$/i;

/** The files meant by the names given, in their order; a folder stands for the readable files below it, by name. */
export async function findFiles(
  names: readonly string[],
): Promise<{ found: Found[]; emptyFolders: string[] }> {
  const found: Found[] = [];
  const emptyFolders: string[] = [];
  for (const name of names) {
    const kind = await kindOf(name);
    if (kind !== 'folder') {
      found.push({ file: name, refusal: kind });
      continue;
    }
    const files = await below(name);
    if (files.length === 0) emptyFolders.push(name);
    found.push(...files.map((file) => ({ file, refusal: null })));
  }
  return { found, emptyFolders };
}

async function kindOf(name: string): Promise<'folder' | Failure | null> {
  try {
    const { size, ...stats } = await describe(name);
    if (stats.folder) return 'folder';
    if (!stats.file) return { code: 'not-a-document', message: { code: 'error.not-readable' } };
    return size > FILE_BYTES ? failure('too-large') : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failure('not-found');
    throw error;
  }
}

async function describe(name: string) {
  const stats = await stat(name);
  return { folder: stats.isDirectory(), file: stats.isFile(), size: stats.size };
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && READABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
