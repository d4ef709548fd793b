import type { Assessment, Benefit, TraceStep, Warning } from '../assessment.ts';
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

const UNIT = / (days|years)$/;

/** The assessment with every warning as a sentence, and the units of its reckoning as words. */
export function assessmentInWords(assessment: Assessment, language: RulesLanguage): WordedAssessment {
  const worded = ({ code, message }: Warning) => ({ code, message: sayRule(message, language) });
  const named = (step: TraceStep) => ({
    ...step,
    expression: step.expression.replace(UNIT, (_, unit) => ` ${sayRule({ code: `unit.${unit}` }, language)}`),
  });
  return {
    ...assessment,
    benefits: assessment.benefits.map((benefit) => ({
      ...benefit,
      trace: benefit.trace.map(named),
      warnings: benefit.warnings.map(worded),
    })),
    warnings: assessment.warnings.map(worded),
  };
}
