/** The door of the rules: what the extension and the command line may take from them, and nothing else. */
export { assess } from './assess.ts';
export {
  type Assessment,
  type Benefit,
  type BenefitId,
  type BenefitStatus,
  benefitIds,
  type Condition,
  type Need,
  type Part,
  type Said as RuleSaid,
  type TraceStep,
} from './assessment.ts';
export { type FactPath, factPaths, type KnownFacts } from './fact-values.ts';
export { type Facts, factsSchema } from './facts.ts';
export {
  assessmentInWords,
  type WordedAssessment,
  type WordedBenefit,
} from './messages/in-words.ts';
export { type RulesLanguage, sayRule } from './messages/say.ts';
export { umaHeldUntil } from './parameters/uma.ts';
export { type FactsError, type ReadFacts, readFacts } from './read-facts.ts';
