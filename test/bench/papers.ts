import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';

/** A PDF to measure with. */
export interface BenchPaper {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The PDFs below a folder, by name. */
export function papersBelow(folder: string): BenchPaper[] {
  return globSync(`${folder}/**/*.{pdf,PDF}`)
    .sort()
    .map((path) => ({ path, name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
}

/** A statement of as many pages as wanted: its own first, then its last one over and over. */
export async function lengthened({ bytes }: BenchPaper, pages: number): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes);
  const long = await PDFDocument.create();
  const last = source.getPageCount() - 1;
  const order = Array.from({ length: pages }, (_, i) => Math.min(i, last));
  for (const page of await long.copyPages(source, order)) long.addPage(page);
  return long.save();
}
