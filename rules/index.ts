/** The door of the rules: what the extension and the command line may take from them, and nothing else. */
export { assess } from './assess.ts';
export {
  type Assessment,
  type Benefit,
  type BenefitId,
  type BenefitStatus,
  benefitIds,
  type Choice,
  type Condition,
  type Need,
  type Part,
  type Said as RuleSaid,
  type TraceStep,
} from './assessment.ts';
export { type FactPath, factPaths, type KnownFacts } from './fact-values.ts';
export { countries, type Facts, factsSchema, states } from './facts.ts';
export { type Guide, type GuideItem, guideTo } from './guides/guide.ts';
export {
  assessmentInWords,
  type WordedAssessment,
  type WordedBenefit,
} from './messages/in-words.ts';
export { type RulesLanguage, sayRule } from './messages/say.ts';
export { type AforeDirectory, aforeDirectory } from './parameters/afore-directory.ts';
export { umaHeldUntil } from './parameters/uma.ts';
export { type Question, questionsOf } from './questions.ts';
export { type FactsError, type ReadFacts, readFacts } from './read-facts.ts';
export { type RefundScenario, refundScenarios } from './refund-scenarios.ts';
