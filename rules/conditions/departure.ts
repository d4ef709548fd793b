import type { Condition } from '../assessment.ts';
import type { Inquiry } from '../inquiry.ts';

const THESIS = 'PC.I.L. J/67 L (10a.)';
const MEXICO = 'MX';

/** A nationality other than the Mexican one; a CURP of those born abroad is no proof of it. */
export function notMexican(inquiry: Inquiry): Condition {
  return inquiry.condition('not-mexican', [THESIS], () => {
    const nationality = inquiry.ask('nationality');
    return nationality === null ? null : nationality !== MEXICO;
  });
}

/** The worker has left Mexico for good, by the day of the request. */
export function permanentDeparture(inquiry: Inquiry): Condition {
  return inquiry.condition('permanent-departure', [THESIS, 'LMIG 64-I'], () => {
    if (inquiry.has('leftMexicoOn')) {
      const left = inquiry.ask('leftMexicoOn');
      if (left !== null && left > inquiry.on) return false;
    }
    return inquiry.ask('permanentDeparture');
  });
}

/** The worker lives in the country of origin again; a third country is a grey zone that nobody has decided. */
export function returnToOrigin(inquiry: Inquiry): Condition {
  return inquiry.condition('return-to-origin', [THESIS], () => {
    const livesIn = inquiry.ask('livesIn');
    const nationality = inquiry.ask('nationality');
    if (livesIn === null) return null;
    if (livesIn === nationality) return true;
    if (livesIn === MEXICO) return false;
    if (nationality !== null) inquiry.warn('third-country', { country: livesIn });
    return null;
  });
}

/** There is IMSS money in the account. */
export function imssContributions(inquiry: Inquiry): Condition {
  return inquiry.condition('imss-contributions', [THESIS, 'LSS 159-I'], () => {
    const rcv = inquiry.amountOf('rcv').value;
    return rcv === null ? null : rcv.isPositive() && !rcv.isZero();
  });
}
