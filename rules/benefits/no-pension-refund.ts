import type { Bounds } from '../assessment.ts';
import { isHousingFree } from '../conditions/housing-credit.ts';
import { regimeIs } from '../conditions/regime.ts';
import { age60, age60From, fewerWeeksThanRequired, outOfWorkOr65 } from '../conditions/retirement.ts';
import { twoDecimals } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { plus, type Quantity } from '../quantity.ts';
import { lisr93xiii } from '../tax/lisr-93-xiii.ts';
import type { Truth } from '../truth.ts';
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
  const { account, housing, isFree } = found;
  const housing92 = inquiry.amountOf('housing92');
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
      ...(isFree === false
        ? []
        : [...part('housing', housing, 'law'), ...part('housing92', housing92, 'law')]),
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
  /** Housing 97 and, where it is known, housing 92. */
  readonly housing: Quantity;
  readonly all: Quantity;
  readonly isFree: Truth;
  readonly amount: Quantity;
}

function amountOf(inquiry: Inquiry): Sums {
  const account = inquiry.amountOf('accountBalance');
  const isFree = isHousingFree(inquiry);
  if (isFree === false) return { account, housing: NOT_KNOWN, all: account, isFree, amount: account };
  const housing = inquiry.amountOf('housing');
  const all = plus(account, withHousing92(inquiry, housing));
  return { account, housing, all, isFree, amount: isFree === null ? NOT_KNOWN : all };
}

function withHousing92(inquiry: Inquiry, housing: Quantity): Quantity {
  if (inquiry.has('housing92')) return plus(housing, inquiry.amountOf('housing92'));
  inquiry.warn('housing92-left-out');
  return housing;
}

/** Without the housing money, and with it. */
function rangeOf({ account, all }: Sums): Bounds | null {
  if (account.value === null) return null;
  return { low: twoDecimals(account.value), high: all.value === null ? null : twoDecimals(all.value) };
}
