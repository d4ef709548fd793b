import { fold } from '../layout/fold.ts';
import { columnLabels } from '../vocabulary/statement-labels.ts';

const SALARY =
  /(?:\bsbc|\bs\.b\.c\.|salario(?:\s+base)?(?:\s+de\s+cotizaci[oó]n)?|salario\s+diario|sueldo(?:\s+b[aá]sico)?)\s*:?\s*$/i;

/** Whether a text names the salary whose amount follows it, though a letter or two of it were misread. */
export const namesSalary = (text: string): boolean =>
  SALARY.test(text) || columnLabels.nearestName(fold(text)) === 'sbc';
