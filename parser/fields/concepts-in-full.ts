import type { Movement } from '../contract.ts';
import { doubtfulBecause } from './reading-of.ts';

/**
 * The movements, a concept in doubt where another one of the document goes on after the same words: its last line
 * may have been lost ("… en subcuenta Retiro" beside "… en subcuenta Retiro IMSS").
 */
export function conceptsInFull(movements: readonly Movement[]): Movement[] {
  const beginnings = new Set<string>();
  for (const concept of new Set(movements.map((movement) => movement.concept?.value ?? ''))) {
    for (let end = concept.indexOf(' '); end > 0; end = concept.indexOf(' ', end + 1))
      beginnings.add(concept.slice(0, end));
  }
  return movements.map((movement) =>
    movement.concept?.status === 'read' && beginnings.has(movement.concept.value)
      ? { ...movement, concept: doubtfulBecause(movement.concept, { code: 'note.concept-unsure' }) }
      : movement,
  );
}
