import type { Benefit, Choice, ChoiceSide } from './assessment.ts';
import { Exact, twoDecimals } from './exact.ts';
import type { KnownFacts } from './fact-values.ts';
import type { Truth } from './truth.ts';

/** A and B side by side, for whoever may choose "en todo caso": which pays more, which costs fewer weeks, what they cost back. */
export function choiceOf(a: Benefit, b: Benefit, facts: KnownFacts): Choice {
  return {
    mayChoose: mayChoose(a, b),
    larger: better(a.amount, b.amount, 'more'),
    fewerWeeks: better(a.weeksLost.rcv, b.weeksLost.rcv, 'less'),
    a: sideOf(a, facts),
    b: sideOf(b, facts),
  };
}

function mayChoose(a: Benefit, b: Benefit): Truth {
  if (a.status === 'not-eligible' || b.status === 'not-eligible') return false;
  return a.status === 'eligible' && b.status === 'eligible' ? true : null;
}

function better(a: string | null, b: string | null, wanted: 'more' | 'less'): Choice['larger'] {
  if (a === null || b === null) return null;
  const order = new Exact(a).comparedTo(b);
  if (order === 0) return 'equal';
  return order > 0 === (wanted === 'more') ? 'unemployment-a' : 'unemployment-b';
}

/** The weeks come back for what was taken, without interest (LSS 198): all of it, or week by week. */
function sideOf({ amount, weeksLost }: Benefit, facts: KnownFacts): ChoiceSide {
  return {
    amount,
    weeksLost,
    buyBack: {
      all: amount,
      perWeek: { rcv: perWeek(facts.rcv, facts), account: perWeek(facts.accountBalance, facts) },
    },
  };
}

function perWeek(balance: string | null, { contributedWeeks }: KnownFacts): string | null {
  if (balance === null || contributedWeeks === null || contributedWeeks === 0) return null;
  return twoDecimals(new Exact(balance).dividedBy(contributedWeeks));
}
