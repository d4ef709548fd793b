import type { Day } from '../dates.ts';
import { minimumWagesOn } from './minimum-wages.ts';
import { umaOn } from './uma.ts';
import { weeksRequiredOn } from './weeks-required.ts';

/** The dated figures that rules ask for by name. */
export type ParameterName = 'uma.daily' | 'uma.monthly' | 'minimumWage.general' | 'weeksRequired';
/** A figure in force on a day and where it was read, or the code of the warning that none is held. */
export type Parameter =
  | { readonly value: string; readonly source: string }
  | { readonly value: null; readonly missing: string };

/** The figure of a name in force on a day. */
export function parameterOn(name: ParameterName, day: Day): Parameter {
  if (name === 'minimumWage.general') {
    const wages = minimumWagesOn(day);
    return wages === null
      ? { value: null, missing: 'no-minimum-wage' }
      : { value: wages.general, source: wages.source };
  }
  if (name === 'weeksRequired') {
    const required = weeksRequiredOn(day);
    return required === null
      ? { value: null, missing: 'no-weeks-required' }
      : { value: String(required.weeks), source: required.source };
  }
  const uma = umaOn(day);
  if (uma === null) return { value: null, missing: 'no-uma' };
  return { value: name === 'uma.daily' ? uma.daily : uma.monthly, source: uma.source };
}
