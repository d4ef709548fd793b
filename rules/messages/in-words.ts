import type { Assessment, Benefit, Warning } from '../assessment.ts';
import { type RulesLanguage, sayRule } from './say.ts';

/** A warning as the contract prints it. */
export interface WordedWarning {
  readonly code: string;
  readonly message: string;
}
/** A benefit with its warnings as sentences. */
export interface WordedBenefit extends Omit<Benefit, 'warnings'> {
  readonly warnings: readonly WordedWarning[];
}
/** The contract's assessment, its sentences in the language asked for. */
export interface WordedAssessment extends Omit<Assessment, 'benefits' | 'warnings'> {
  readonly benefits: readonly WordedBenefit[];
  readonly warnings: readonly WordedWarning[];
}

/** The assessment with every warning as a sentence. */
export function assessmentInWords(assessment: Assessment, language: RulesLanguage): WordedAssessment {
  const worded = ({ code, message }: Warning) => ({ code, message: sayRule(message, language) });
  return {
    ...assessment,
    benefits: assessment.benefits.map((benefit) => ({
      ...benefit,
      warnings: benefit.warnings.map(worded),
    })),
    warnings: assessment.warnings.map(worded),
  };
}
