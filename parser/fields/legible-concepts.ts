import type { Movement } from '../contract.ts';
import { isOfKnownWords } from '../vocabulary/concepts.ts';
import { doubtfulBecause } from './reading-of.ts';

/** The movements, the concept of a scan in doubt where it has words that no concept is known to have. */
export function legibleConcepts(movements: readonly Movement[]): Movement[] {
  return movements.map((movement) => {
    const { concept } = movement;
    return concept?.source === 'ocr' && concept.status === 'read' && !isOfKnownWords(concept.value)
      ? { ...movement, concept: doubtfulBecause(concept, { code: 'note.hardly-legible' }) }
      : movement;
  });
}
