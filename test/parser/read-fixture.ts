import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodePlatform } from '../../parser/platform/node.ts';
import { type ReadDocument, readDocument } from '../../parser/read-document.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folder of the synthetic statements and their truth. */
export const statements = fromHere('../../fixtures/statements');
/** The platform that tests read with. */
export const platform = nodePlatform(fromHere('../../node_modules/pdfjs-dist'));

/** Reads one of the synthetic statements, in this process. */
export function readFixture(file: string, password?: string): Promise<ReadDocument> {
  const bytes = new Uint8Array(readFileSync(`${statements}/corpus/${file}`));
  return readDocument(bytes, platform, { file, password });
}
