import type { Refusal } from './refusals.ts';

/** What a drop or a paste carried: its files, and the folders, which cannot be read yet. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly Refusal[];
}

/** Takes the files out of a drop or a paste; must run while the event is being handled. */
export function dropped(transfer: DataTransfer): Dropped {
  const files: File[] = [];
  const folders: Refusal[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push({ name: entry.name, why: 'refused.folder' });
    else if (file) files.push(file);
  }
  return { files, folders };
}
