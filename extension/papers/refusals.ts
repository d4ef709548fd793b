import type { MessageKey } from '../words/t.ts';

/** A dropped item that is not read, and the sentence that says why. */
export interface Refusal {
  readonly name: string;
  readonly why: MessageKey & `refused.${string}`;
}

/** What is worth trying to read, and what is turned away at the door. */
export interface Sorted {
  readonly accepted: readonly File[];
  readonly refused: readonly Refusal[];
}

/** What the file picker offers: PDF, and pictures of pages. */
export const readableKinds = 'application/pdf,.pdf,image/png,image/jpeg,image/webp,image/tiff,.tif,.tiff';

const readable = /\.(pdf|png|jpe?g|webp|tiff?)$/i;
const types = /^(application\/pdf|image\/(png|jpeg|webp|tiff))$/;

/** Whether a file looks like something that can be read, by its name or its type. */
export function isReadable(file: File): boolean {
  return types.test(file.type) || readable.test(file.name);
}

function reason(file: File, known: readonly File[]): Refusal['why'] | null {
  if (known.some((other) => other.name === file.name && other.size === file.size)) return 'refused.twice';
  return isReadable(file) ? null : 'refused.kind';
}

/** Tells what can be read from everything else; a file that is already on the desk is refused too. */
export function sortFiles(files: readonly File[], known: readonly File[]): Sorted {
  const accepted: File[] = [];
  const refused: Refusal[] = [];
  for (const file of files) {
    const why = reason(file, [...known, ...accepted]);
    if (why) refused.push({ name: file.name, why });
    else accepted.push(file);
  }
  return { accepted, refused };
}
