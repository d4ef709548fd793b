import type { Movement } from '../contract.ts';
import { isOfKnownWords } from '../vocabulary/concepts.ts';
import { doubtfulBecause } from './reading-of.ts';

/** A text that says the same twice: two rows of a table that were taken for one. */
const TWICE = /^(.{8,}) \1$/;

/** The movements, the concept of a scan in doubt where it has words that no concept is known to have, or says the same twice. */
export function legibleConcepts(movements: readonly Movement[]): Movement[] {
  return movements.map((movement) => {
    const { concept } = movement;
    if (concept?.source !== 'ocr' || concept.status !== 'read') return movement;
    return TWICE.test(concept.value) || !isOfKnownWords(concept.value)
      ? { ...movement, concept: doubtfulBecause(concept, { code: 'note.hardly-legible' }) }
      : movement;
  });
}
