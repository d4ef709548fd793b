/** The engine as the pages know it: what they take from its door, and nothing else. */
export {
  type AsRead,
  type BalanceName,
  balanceNames,
  type Document,
  type ErrorCode,
  inWords,
  type OpenPaper,
  type ReadingStep,
  readFile,
  reconciled,
  type WordedDocument,
  withCorrections,
} from '../parser/index.ts';
