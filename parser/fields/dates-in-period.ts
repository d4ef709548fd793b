import { addDays } from '../../rules/dates.ts';
import type { Movement, Statement } from '../contract.ts';
import { doubtfulBecause } from './reading-of.ts';

/** Days by which a movement may lie outside the printed period: cuts are made on business days. */
const LEEWAY_DAYS = 10;

/** The movements, those dated outside the period that their table covers in doubt: a date cut short reads as another. */
export function withDatesInPeriod(
  movements: readonly Movement[],
  period: Statement['movementPeriod'],
): Movement[] {
  if (!period.from || !period.to) return [...movements];
  const first = addDays(period.from.value, -LEEWAY_DAYS);
  const last = addDays(period.to.value, LEEWAY_DAYS);
  return movements.map((movement) => {
    const { date } = movement;
    if (!date || (date.value >= first && date.value <= last)) return movement;
    return { ...movement, date: doubtfulBecause(date, { code: 'note.outside-period' }) };
  });
}
