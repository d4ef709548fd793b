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

/** Facts that wait for the answer to other questions: nobody is asked for the day of what may never have happened. */
const asksFirst: Readonly<Partial<Record<FactPath, readonly FactPath[]>>> = {
  'wedding.date': ['wedding'],
  'wedding.weeksThen': ['wedding'],
  'wedding.supportReceivedBefore': ['wedding'],
  leftMexicoOn: ['nationality', 'permanentDeparture'],
  'issste.averageSueldoBasico': ['regime', 'workerType'],
  'issste.rcv': ['regime', 'workerType'],
  'issste.separatedOn': ['regime', 'employmentEnded'],
  'issste.sar92': ['regime', 'workerType'],
};

/** The missing facts as questions in the order in which they decide, those left for later that wait for another answer. */
export function questionsOf(needs: readonly Need[]): readonly Question[] {
  const needed = new Set(needs.map(({ fact }) => fact));
  const waits = (fact: FactPath) => asksFirst[fact]?.some((first) => needed.has(first)) ?? false;
  return needs
    .filter(({ fact }) => !waits(fact))
    .map(({ fact, decides }) => ({
      fact,
      ask: { code: `fact.${fact}` },
      why: { code: `why.${fact}` },
      where: { code: `where.${fact}` },
      decides,
    }));
}
