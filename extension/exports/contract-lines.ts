import { assessmentInWords } from '../law.ts';
import { language } from '../words/language.ts';
import type { CaseFile } from './case-file.ts';

/** The data contract's own form, as the command line prints it: a line for each document, then the assessment. */
export function contractLines({ documents, assessment }: CaseFile): string {
  const lines = [...documents, assessmentInWords(assessment, language.value)];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
