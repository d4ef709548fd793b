/** The engine as the pages know it: what they take from its door, and nothing else. */
export {
  type AsRead,
  type BalanceName,
  balanceNames,
  type Document,
  inWords,
  type OpenPaper,
  type ReadingStep,
  readFile,
  reconcile,
  type WordedDocument,
  withCorrections,
} from '../parser/index.ts';
