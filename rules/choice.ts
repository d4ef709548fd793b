import type { Benefit, Choice, ChoiceSide } from './assessment.ts';
import { twoDecimals } from './exact.ts';
import type { KnownFacts } from './fact-values.ts';
import type { Once } from './once.ts';
import type { Truth } from './truth.ts';

/** A and B side by side, for whoever may choose "en todo caso": which pays more, which costs fewer weeks, what they cost back. */
export function choiceOf(a: Benefit, b: Benefit, facts: KnownFacts, { exact }: Once): Choice {
  const weeks = facts.contributedWeeks;
  const perWeekOf = (balance: string | null) =>
    balance === null || weeks === null || weeks === 0 ? null : twoDecimals(exact(balance).dividedBy(weeks));
  const perWeek = { rcv: perWeekOf(facts.rcv), account: perWeekOf(facts.accountBalance) };
  return {
    mayChoose: mayChoose(a, b),
    larger: better(a.amount, b.amount, 'more'),
    fewerWeeks: better(a.weeksLost.rcv, b.weeksLost.rcv, 'less'),
    a: sideOf(a, perWeek),
    b: sideOf(b, perWeek),
  };
}

function mayChoose(a: Benefit, b: Benefit): Truth {
  if (a.status === 'not-eligible' || b.status === 'not-eligible') return false;
  return a.status === 'eligible' && b.status === 'eligible' ? true : null;
}

function better(a: string | null, b: string | null, wanted: 'more' | 'less'): Choice['larger'] {
  if (a === null || b === null) return null;
  if (a === b) return 'equal';
  return isAbove(a, b) === (wanted === 'more') ? 'unemployment-a' : 'unemployment-b';
}

/** Results have two decimals and no zeros in front: the longer is the greater, then their digits decide. */
function isAbove(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}

/** The weeks come back for what was taken, without interest (LSS 198): all of it, or week by week. */
function sideOf({ amount, weeksLost }: Benefit, perWeek: ChoiceSide['buyBack']['perWeek']): ChoiceSide {
  return { amount, weeksLost, buyBack: { all: amount, perWeek } };
}
