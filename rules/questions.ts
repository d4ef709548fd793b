import type { BenefitId, Need, Said } from './assessment.ts';
import type { FactPath } from './fact-values.ts';

/** A question to the person: what is asked, why, where the answer is found, and the benefits that it could decide. */
export interface Question {
  readonly fact: FactPath;
  readonly ask: Said;
  readonly why: Said;
  readonly where: Said;
  readonly decides: readonly BenefitId[];
}

/** The missing facts as questions in the order in which they decide; of a wedding nobody told of, only whether there was one. */
export function questionsOf(needs: readonly Need[]): readonly Question[] {
  const asksForWedding = needs.some(({ fact }) => fact === 'wedding');
  return needs
    .filter(({ fact }) => !(asksForWedding && fact.startsWith('wedding.')))
    .map(({ fact, decides }) => ({
      fact,
      ask: { code: `fact.${fact}` },
      why: { code: `why.${fact}` },
      where: { code: `where.${fact}` },
      decides,
    }));
}
