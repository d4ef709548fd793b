import { noWithdrawal5Years, noWithdrawalFrom } from '../conditions/no-withdrawal.ts';
import { outOfWork46Days, outOfWorkFrom, separatedOn } from '../conditions/out-of-work.ts';
import { regimeIs } from '../conditions/regime.ts';
import { pesos } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { lesser, plain, type Quantity, times } from '../quantity.ts';
import { atMost, type Judged, judged, latest, part } from './benefit.ts';
import { warnOfWelfareFundIssste } from './lawsuit-warnings.ts';

const CITATION = 'LISSSTE 77-II';
const DAYS_PAID = 75;
const DAYS = plain(DAYS_PAID);
const SHARE = plain('0.1');
/** The sueldo básico is counted up to ten minimum wages. */
const WAGES_COUNTED = plain(10);
/** What one type of worker or the other is paid from. */
const amountsOfEither = ['issste.averageSueldoBasico', 'issste.rcv', 'issste.sar92'] as const;

/** LISSSTE 77-II: the lesser of 75 days of the sueldo básico and 10 % of RCV; Décimo Transitorio: 10 % of SAR 92. */
export function unemploymentIssste(inquiry: Inquiry): Judged {
  const conditions = [
    regimeIs(inquiry, 'issste'),
    outOfWork46Days(inquiry, separatedOn, CITATION),
    noWithdrawal5Years(inquiry, CITATION),
  ];
  const { found, missing } = inquiry.gather(() => legsOf(inquiry));
  const amount = inquiry.step('amount', found.amount, CITATION);
  inquiry.warn('years-lost');
  warnOfWelfareFundIssste(inquiry);
  return judged(inquiry, {
    id: 'unemployment-issste',
    conditions,
    amount: { found: amount, missing },
    couldChange: inquiry.missingOf('issste.separatedOn'),
    range: () => atMost(...found.legs),
    availableFrom: latest([outOfWorkFrom(inquiry, separatedOn), ...noWithdrawalFrom(inquiry)]),
    parts: part(found.subaccount, amount, 'law'),
    tax: { treatment: 'lisr-93-xiii', low: '0.00', high: null, citations: ['LISR 93-XIII', 'LISR 96-Bis'] },
  });
}

interface Legs {
  readonly subaccount: string;
  readonly amount: Quantity;
  readonly legs: readonly Quantity[];
}

function legsOf(inquiry: Inquiry): Legs {
  const workerType = inquiry.ask('workerType');
  if (workerType === null) {
    for (const path of amountsOfEither) inquiry.ask(path);
    return { subaccount: '', amount: { value: null, text: 'workerType' }, legs: [] };
  }
  if (workerType === 'decimo-transitorio') {
    const share = times(SHARE, inquiry.amountOf('issste.sar92'));
    return {
      subaccount: 'sarIssste92',
      amount: inquiry.step('share-of-sar92', share, 'LISSSTE, décimo transitorio'),
      legs: [],
    };
  }
  const days = inquiry.step('seventy-five-days', times(DAYS, countedSalary(inquiry)), CITATION);
  const share = inquiry.step('share-of-rcv', times(SHARE, inquiry.amountOf('issste.rcv')), CITATION);
  return { subaccount: 'rcvIssste', amount: lesser(days, share), legs: [days, share] };
}

/** The sueldo básico up to its ceiling on the day of the separation; both readings of the ceiling are told. */
function countedSalary(inquiry: Inquiry): Quantity {
  const salary = inquiry.amountOf('issste.averageSueldoBasico');
  if (salary.value === null) return salary;
  const separated = inquiry.gather(() => separatedOn(inquiry)).found;
  if (separated === null) inquiry.warn('separation-not-known');
  const day = separated ?? inquiry.on;
  const ceiling = inquiry.step(
    'ceiling-in-minimum-wages',
    times(WAGES_COUNTED, inquiry.parameter('minimumWage.general', day)),
    'LISSSTE 17',
  );
  const inUma = times(WAGES_COUNTED, inquiry.parameter('uma.daily', day));
  if (inUma.value?.lessThan(salary.value) && ceiling.value !== null) {
    const days = inUma.value.times(DAYS_PAID);
    inquiry.warn('ceiling-in-uma', {
      ceiling: pesos(ceiling.value),
      uma: pesos(inUma.value),
      days: pesos(days),
    });
  }
  return inquiry.step('salary-counted', lesser(salary, ceiling), 'LISSSTE 17');
}
