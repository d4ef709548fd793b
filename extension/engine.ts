/** The engine as the pages know it: what they take from its door, and nothing else. */
export {
  type AsRead,
  type BalanceName,
  balanceNames,
  type Document,
  inWords,
  type OpenPaper,
  RANDOM_BYTES,
  type ReadingStep,
  readFile,
  reconcile,
  type Twin,
  type WordedDocument,
  withCorrections,
  writePdf,
} from '../parser/index.ts';
