import type { Document } from './contract.ts';
import type { Failure } from './source/paper.ts';
import type { AsRead } from './understood.ts';

/** What is known of a document that could not be read. */
export const nothingRead: AsRead = {
  nature: { kind: 'unrecognised', looksLike: null, layout: null },
  statement: null,
  certificate: null,
  mentionsIssste: false,
  rowsUnread: false,
  warnings: [],
};

/** The document of a file that could not be opened or finished. */
export function unreadDocument(file: string, error: Failure, milliseconds: number): Document {
  return {
    contract: 1,
    file,
    sha256: null,
    kind: 'unrecognised',
    looksLike: null,
    layout: null,
    pages: [],
    statement: null,
    certificate: null,
    figures: null,
    checks: [],
    warnings: [],
    error,
    milliseconds,
  };
}
