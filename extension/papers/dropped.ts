import { isReadable } from './refusals.ts';

/** Files of one drop or paste at most: a wrong folder must not flood the desk. */
const MOST_FILES = 500;

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** Everything in a folder; a reader gives its entries in portions, and an empty portion at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

/** The readable files below a folder, by name. */
async function filesIn(folder: FileSystemDirectoryEntry, found: File[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (found.length >= MOST_FILES) return;
    if (isFolder(entry)) await filesIn(entry, found);
    else if (isFile(entry)) {
      const file = await fileOf(entry);
      if (isReadable(file)) found.push(file);
    }
  }
}

/** Takes the files out of a drop or a paste, folders' too; what the event holds is taken while it is being handled. */
export async function dropped(transfer: DataTransfer): Promise<readonly File[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const held = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files: File[] = [];
  for (const { entry, file } of held) {
    if (entry && isFolder(entry)) {
      const inside: File[] = [];
      await filesIn(entry, inside);
      files.push(...inside.sort((one, other) => (one.name < other.name ? -1 : 1)));
    } else if (file) files.push(file);
  }
  return files;
}

/** A name for a pasted screenshot: browsers call every one `image.png`, and the second would be taken for the first. */
export function pastedName(file: File, number: number, name: string): File {
  if (!file.type.startsWith('image/') || !/^image\.\w+$/.test(file.name)) return file;
  return new File([file], `${name}-${number}.${file.name.split('.').at(-1)}`, { type: file.type });
}
