import { factForms } from '../case/fact-form.ts';
import type { FactPath } from '../law.ts';

/** How a fact stands in a cell: as a number, as a day, or in words. */
export type CellForm = 'number' | 'day' | 'words';

/** How a fact is written in a cell. */
export function cellFormOf(fact: FactPath): CellForm {
  const { is } = factForms[fact];
  if (is === 'money' || is === 'wage' || is === 'count') return 'number';
  return is === 'day' || is === 'opening' ? 'day' : 'words';
}
