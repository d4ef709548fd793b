import type { Condition } from '../assessment.ts';
import type { Inquiry } from '../inquiry.ts';
import { either } from '../truth.ts';
import { accountIs } from './account-age.ts';

const CITATION = 'LSS 191-II-a';

/** Twelve bimesters credited in the account, or, while the law says "en todo caso", an account five years old. */
export function twelveBimesters(inquiry: Inquiry): Condition {
  const { bimesters, inAnyCaseFromYears } = inquiry.lss191.a;
  return inquiry.condition('twelve-bimesters', [CITATION, 'LSS 191-II, último párrafo'], () => {
    const inAnyCase = inAnyCaseFromYears === null ? false : accountIs(inquiry, inAnyCaseFromYears, CITATION);
    const credited = inquiry.ask('contributedBimesters');
    const enough = credited === null ? null : credited >= bimesters;
    if (inAnyCase === true && enough === false) inquiry.warn('in-any-case');
    return either(inAnyCase, enough);
  });
}

/** Once "en todo caso" is struck out: modality A is only for accounts too young for modality B. */
export function belowModalityB(inquiry: Inquiry): readonly Condition[] {
  const { a, b } = inquiry.lss191;
  if (a.inAnyCaseFromYears !== null) return [];
  return [
    inquiry.condition('not-entitled-to-b', [CITATION], () => {
      const isOld = accountIs(inquiry, b.accountYears, CITATION);
      return isOld === null ? null : !isOld;
    }),
  ];
}
