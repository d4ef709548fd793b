import type { Day } from '../dates.ts';
import { minimumWagesOn } from './minimum-wages.ts';
import { umaOn } from './uma.ts';
import { weeksRequiredOn } from './weeks-required.ts';

/** The dated figures that rules ask for by name. */
export type ParameterName = 'uma.daily' | 'uma.monthly' | 'minimumWage.general' | 'weeksRequired';
/** A figure in force on a day and where it was read, or the code of the warning that none is held. */
export type Parameter =
  | { readonly figure: string; readonly source: string; readonly missing: null }
  | { readonly missing: string };

/** The figure of a name in force on a day. */
export function parameterOn(name: ParameterName, day: Day): Parameter {
  if (name === 'minimumWage.general')
    return held(minimumWagesOn(day), ({ general }) => general, 'no-minimum-wage');
  if (name === 'weeksRequired') return held(weeksRequiredOn(day), ({ weeks }) => weeks, 'no-weeks-required');
  return held(umaOn(day), ({ daily, monthly }) => (name === 'uma.daily' ? daily : monthly), 'no-uma');
}

function held<Row extends { readonly source: string }>(
  row: Row | null,
  figure: (row: Row) => string | number,
  missing: string,
): Parameter {
  return row === null ? { missing } : { figure: String(figure(row)), source: row.source, missing: null };
}
