import type { Condition } from '../assessment.ts';
import { addYears, type Day } from '../dates.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Truth } from '../truth.ts';

const CESANTIA = 60;
const VEJEZ = 65;
/** Weeks that a pension under the law of 1973 asks for. */
const WEEKS_OF_1973 = 500;

/** Sixty years old, the age of the pension for cesantía. */
export function age60(inquiry: Inquiry): Condition {
  return inquiry.condition('age-60', ['LSS 154', 'LSS 162'], () => isOfAge(inquiry, CESANTIA));
}

/** The 60th birthday. */
export function age60From(inquiry: Inquiry): Day | null {
  const born = inquiry.ask('birthDate');
  return born === null ? null : addYears(born, CESANTIA);
}

/** Fewer weeks than a pension asks for in the year of the request; what was chosen under the law of 1973 is not known. */
export function fewerWeeksThanRequired(inquiry: Inquiry): Condition {
  return inquiry.condition(
    'fewer-weeks-than-required',
    ['LSS 154', 'LSS 162', 'LSS transitorio 4 (DOF 16-12-2020)'],
    () => {
      const regime = inquiry.ask('regime');
      if (regime === 'both') return null;
      const weeks = inquiry.ask('contributedWeeks');
      const required = inquiry.parameter('weeksRequired', inquiry.on).value;
      if (required === null) return null;
      if (weeks !== null && weeks < WEEKS_OF_1973) return true;
      const workerType = inquiry.ask('workerType');
      if (workerType === 'transicion') inquiry.warn('law-of-1973');
      if (weeks === null || workerType === null || workerType === 'transicion') return null;
      // Of both regimes the weeks could still be added up: only "fewer" may be said before the regime is known.
      return required.greaterThan(weeks) ? true : regime === null ? null : false;
    },
  );
}

/** Out of paid work, which cesantía (60 to 64) asks for; from 65 on it does not matter. */
export function outOfWorkOr65(inquiry: Inquiry): Condition {
  return inquiry.condition('out-of-work-or-65', ['LSS 154', 'LSS 161'], () => {
    if (inquiry.has('employed') && inquiry.ask('employed') === false) return true;
    const old = isOfAge(inquiry, VEJEZ);
    if (old === true) return true;
    const employed = inquiry.ask('employed');
    return old === null || employed === null ? null : false;
  });
}

function isOfAge(inquiry: Inquiry, years: number): Truth {
  const born = inquiry.ask('birthDate');
  if (born === null) return null;
  const birthday = inquiry.day(`birthday-${years}`, `${born} + ${years} years`, addYears(born, years));
  return inquiry.on >= birthday;
}
