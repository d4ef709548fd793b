/** The engine's door: what the extension may take from the parser, and nothing else. */
export {
  type BalanceName,
  balanceNames,
  type Document,
  type ErrorCode,
  errorCodes,
  type Reading,
  type Said,
  type Status,
  type WordedDocument,
} from './contract.ts';
export type { Evidence, FactValue, GivenFact } from './facts/fact-from-readings.ts';
export { type DoubtfulFact, type FactsFromDocuments, factsFromDocuments } from './facts.ts';
export { inWords } from './messages/in-words.ts';
export { type Language, say } from './messages/say.ts';
export { type OpenPaper, type ReadFileOptions, readFile } from './platform/browser-reader.ts';
export { allPaths, type Path } from './reconcile/paths.ts';
export { type Reconciled, reconcile } from './reconcile/reconcile.ts';
export { type Corrected, withCorrections } from './reconcile/with-corrections.ts';
export type { ReadingStep } from './source/paper.ts';
export { RANDOM_BYTES, type Twin } from './twin/make-twin.ts';
export { writePdf } from './twin/write-pdf.ts';
export type { AsRead } from './understood.ts';
