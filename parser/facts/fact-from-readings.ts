import type { Reading } from '../contract.ts';

/** The value of a fact as the rules take it. */
export type FactValue = string | number;
/** A reading that a fact rests on, and where it stands in its document. */
export interface Evidence {
  readonly path: string;
  readonly reading: Reading;
}
/** A fact that a document gives, with every reading it rests on. */
export interface GivenFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly file: string;
  readonly evidence: readonly Evidence[];
}

/** Whether the user must look before the fact may be used; what they gave themselves, they have looked at. */
export function isDoubtful({ evidence }: GivenFact): boolean {
  return evidence.some(({ reading }) => reading.status === 'doubtful' && reading.source !== 'user');
}

/** A fact that is one reading as it stands; nothing where it is not printed. */
export function factFrom(
  fact: string,
  file: string,
  path: string,
  reading: Reading | null,
): readonly GivenFact[] {
  return reading === null ? [] : [{ fact, value: reading.value, file, evidence: [{ path, reading }] }];
}
