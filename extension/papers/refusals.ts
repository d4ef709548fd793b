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

const isPdf = (file: File) => file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');

function reason(file: File, known: readonly File[]): Refusal['why'] | null {
  if (known.some((other) => other.name === file.name && other.size === file.size)) return 'refused.twice';
  if (file.type.startsWith('image/')) return 'refused.picture';
  return isPdf(file) ? null : 'refused.not-pdf';
}

/** Tells the PDFs from everything else; a file that is already on the desk is refused too. */
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
