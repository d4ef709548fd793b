import type { Bounds } from '../assessment.ts';
import { isHousingFree } from '../conditions/housing-credit.ts';
import { regimeIs } from '../conditions/regime.ts';
import { age60, age60From, fewerWeeksThanRequired, outOfWorkOr65 } from '../conditions/retirement.ts';
import { twoDecimals } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { plus, type Quantity } from '../quantity.ts';
import { lisr93xiii } from '../tax/lisr-93-xiii.ts';
import { type Judged, judged, part } from './benefit.ts';
import { warnOfWelfareFund } from './lawsuit-warnings.ts';

const CITATIONS = ['LSS 154', 'LSS 162'] as const;
const NOT_KNOWN: Quantity = { value: null, text: 'housingCredit' };

/** LSS 154 and 162: whoever is of age and has too few weeks for a pension takes the whole balance at once, without a lawsuit. */
export function noPensionRefund(inquiry: Inquiry): Judged {
  const conditions = [
    regimeIs(inquiry, 'imss'),
    age60(inquiry),
    fewerWeeksThanRequired(inquiry),
    outOfWorkOr65(inquiry),
  ];
  const { found, missing } = inquiry.gather(() => amountOf(inquiry));
  const { account, housing, housing92 } = found;
  const high = lisr93xiii(inquiry, account).value;
  warnOfWelfareFund(inquiry);
  return judged(inquiry, {
    id: 'no-pension-refund',
    conditions,
    amount: { found: inquiry.step('amount', found.amount, ...CITATIONS, 'LINF 40'), missing },
    range: () => rangeOf(found),
    availableFrom: age60From(inquiry),
    parts: [
      ...part('account', account, 'law'),
      ...part('housing', housing, 'law'),
      ...part('housing92', housing92, 'law'),
    ],
    tax: {
      treatment: 'lisr-93-xiii',
      low: '0.00',
      high: high === null ? null : twoDecimals(high),
      citations: ['LISR 93-XIII', 'LISR 96-Bis', 'LISR 93-X'],
    },
  });
}

interface Sums {
  readonly account: Quantity;
  readonly housing: Quantity;
  readonly housing92: Quantity;
  /** The account with all housing money that is known. */
  readonly all: Quantity;
  readonly amount: Quantity;
}

function amountOf(inquiry: Inquiry): Sums {
  const account = inquiry.amountOf('accountBalance');
  const isFree = isHousingFree(inquiry);
  if (isFree === false)
    return { account, housing: NOT_KNOWN, housing92: NOT_KNOWN, all: account, amount: account };
  const housing = inquiry.amountOf('housing');
  const housing92 = inquiry.has('housing92') ? inquiry.amountOf('housing92') : NOT_KNOWN;
  if (housing92.value === null) inquiry.warn('housing92-left-out');
  const all = plus(account, housing92.value === null ? housing : plus(housing, housing92));
  return { account, housing, housing92, all, amount: isFree === null ? NOT_KNOWN : all };
}

/** Without the housing money, and with it. */
function rangeOf({ account, all }: Sums): Bounds | null {
  if (account.value === null) return null;
  return { low: twoDecimals(account.value), high: all.value === null ? null : twoDecimals(all.value) };
}
