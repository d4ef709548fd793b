import type { Bounds, Tax } from '../assessment.ts';
import {
  imssContributions,
  notMexican,
  permanentDeparture,
  returnToOrigin,
} from '../conditions/departure.ts';
import { housingFreeOfCredit, isHousingFree } from '../conditions/housing-credit.ts';
import { regimeIs } from '../conditions/regime.ts';
import { Exact, twoDecimals } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { plus, type Quantity } from '../quantity.ts';
import { lisr93xiii } from '../tax/lisr-93-xiii.ts';
import { lisr155 } from '../tax/lisr-155.ts';
import { type Judged, judged, part } from './benefit.ts';
import { warnOfLawsuit } from './lawsuit-warnings.ts';

const THESIS = 'PC.I.L. J/67 L (10a.)';
const NOT_KNOWN: Quantity = { value: null, text: 'housingCredit' };

/** What a court may order paid to a foreigner who leaves for good: RCV and the housing money that no credit took. */
export function foreignRefund(inquiry: Inquiry): Judged {
  const conditions = [
    regimeIs(inquiry, 'imss'),
    notMexican(inquiry),
    permanentDeparture(inquiry),
    returnToOrigin(inquiry),
    imssContributions(inquiry),
  ];
  const { found, missing } = inquiry.gather(() => amountOf(inquiry));
  const { rcv, housing } = found;
  const tax = taxOf(inquiry, rcv);
  warnOfLawsuit(inquiry);
  return judged(inquiry, {
    id: 'foreign-refund',
    conditions,
    beside: [housingFreeOfCredit(inquiry)],
    best: 'by-judgment',
    amount: { found: inquiry.step('amount', found.amount, THESIS, 'LINF 40'), missing },
    couldChange: inquiry.missingOf('leftMexicoOn'),
    range: () => rangeOf(found),
    parts: [
      ...part('rcv', rcv, 'thesis'),
      ...part('housing', housing, 'thesis'),
      ...part('sar92', inquiry.amountOf('sar92'), 'inferred'),
      ...part('housing92', inquiry.amountOf('housing92'), 'inferred'),
    ],
    tax,
  });
}

interface Sums {
  readonly rcv: Quantity;
  readonly housing: Quantity;
  readonly amount: Quantity;
}

function amountOf(inquiry: Inquiry): Sums {
  const rcv = inquiry.amountOf('rcv');
  const isFree = isHousingFree(inquiry);
  if (isFree === false) return { rcv, housing: NOT_KNOWN, amount: rcv };
  const housing = inquiry.amountOf('housing');
  return { rcv, housing, amount: isFree === null ? NOT_KNOWN : plus(rcv, housing) };
}

/** Without the housing money, and with it: nobody has said whether there is a credit, or how much there is. */
function rangeOf({ rcv, housing }: Sums): Bounds | null {
  if (rcv.value === null) return null;
  const both = plus(rcv, housing).value;
  return { low: twoDecimals(rcv.value), high: both === null ? null : twoDecimals(both) };
}

/** Nobody has decided which article taxes a refund: the lesser and the greater of both. */
function taxOf(inquiry: Inquiry, rcv: Quantity): Tax {
  const abroad = lisr155(inquiry, rcv).value;
  const resident = lisr93xiii(inquiry, rcv).value;
  inquiry.warn('tax-not-settled');
  return {
    treatment: 'lisr-155-or-93-xiii',
    low: abroad === null ? null : twoDecimals(resident === null ? new Exact(0) : Exact.min(abroad, resident)),
    high: abroad === null ? null : twoDecimals(resident === null ? abroad : Exact.max(abroad, resident)),
    citations: ['LISR 155', 'LISR 93-XIII', 'LISR 96-Bis', 'LISR 93-X'],
  };
}
