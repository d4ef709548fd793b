import type { Condition } from '../assessment.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Truth } from '../truth.ts';

const CITATIONS = ['LINF 40', 'LINF 43 Bis'] as const;

/** No Infonavit credit is being paid with the housing money; it decides only whether that money is in the amount. */
export function housingFreeOfCredit(inquiry: Inquiry): Condition {
  return inquiry.condition('housing-free-of-credit', CITATIONS, () => isHousingFree(inquiry));
}

/** Whether the housing money is free: of a guarantee it is until the guarantee is called, which is warned of. */
export function isHousingFree(inquiry: Inquiry): Truth {
  const credit = inquiry.ask('housingCredit');
  if (credit === 'guarantee') inquiry.warn('housing-guarantee');
  return credit === null ? null : credit !== 'active';
}
