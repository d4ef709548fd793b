import type { Assessment } from '../../rules/index.ts';
import { benefitOf, stepOf } from './benefit-of.ts';
import { type PopupKey, say, sayDay } from './say.ts';

const A_DAY = 86_400_000;

/** From when it can be asked for: the day in bold, and what follows it. */
export interface FirstDayView {
  readonly day: string;
  readonly rest: string;
}

/** Whole days between two days. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / A_DAY);
}

function toGo(on: string, day: string): string {
  const count = daysBetween(on, day);
  if (count <= 0) return say('from.reached');
  const key: PopupKey = count === 1 ? 'from.to-go.one' : 'from.to-go.other';
  return say(key, { count });
}

/** The first day of each modality as far as the dates tell; one sentence where they tell nothing. */
export function firstDayView(assessment: Assessment): FirstDayView {
  const [a, b] = [benefitOf(assessment, 'unemployment-a'), benefitOf(assessment, 'unemployment-b')];
  const [fromA, fromB] = [a.availableFrom, b.availableFrom];
  const bimesters = needsBimesters(assessment) ? [say('bimesters')] : [];
  const rest = (...sentences: string[]) => [...sentences, ...bimesters].join(' ');
  if (fromA !== null && fromA === fromB)
    return { day: say('from', { day: sayDay(fromA) }), rest: rest(toGo(assessment.on, fromA)) };
  if (fromA !== null && fromB !== null)
    return { day: say('from.both', { a: sayDay(fromA), b: sayDay(fromB) }), rest: rest() };
  if (fromB !== null) return { day: say('from.only-b', { b: sayDay(fromB) }), rest: rest() };
  const day46 = stepOf(a, 'day-46');
  if (day46 !== null) return { day: '', rest: rest(say('from.46', { day: sayDay(day46) })) };
  const [three, five] = [stepOf(a, 'account-is-3-years-old'), stepOf(b, 'account-is-5-years-old')];
  if (three !== null && five !== null)
    return { day: '', rest: rest(say('from.age', { a: sayDay(three), b: sayDay(five) })) };
  return { day: '', rest: say('from.nothing') };
}

/** Below five years of account, A asks for twelve bimesters, of which the popup knows nothing. */
function needsBimesters(assessment: Assessment): boolean {
  const five = stepOf(benefitOf(assessment, 'unemployment-b'), 'account-is-5-years-old');
  return five !== null && five > assessment.on;
}
