import type { Statement, Warning } from '../contract.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { AsRead, Nature } from '../understood.ts';
import { readAfore } from './afore.ts';
import { readDates } from './dates.ts';
import { withDatesInPeriod } from './dates-in-period.ts';
import { readIdentity } from './identity.ts';
import { mentionsIssste } from './mentions-issste.ts';
import { readMoney } from './money.ts';
import { recogniseNature } from './nature.ts';
import { readSiefore } from './siefore.ts';
import { readWorkerType } from './worker-type.ts';

/** What the pages say, field by field; nothing is checked against anything yet. */
export function readFields(sheets: readonly Sheet[]): AsRead {
  const nature = recogniseNature(sheets);
  return {
    nature,
    statement: nature.kind === 'afore-statement' ? readStatement(sheets, nature) : null,
    certificate: null,
    mentionsIssste: mentionsIssste(sheets),
    warnings: nature.kind === 'imss-certificate' ? [certificateNotReadYet] : [],
  };
}

const certificateNotReadYet: Warning = {
  code: 'certificate-not-read-yet',
  message: { code: 'warning.certificate-not-read-yet' },
  page: null,
};

function readStatement(sheets: readonly Sheet[], nature: Nature): Statement {
  const dates = readDates(sheets, nature);
  const money = readMoney(sheets, nature);
  return {
    afore: readAfore(sheets),
    workerType: readWorkerType(sheets),
    siefore: readSiefore(sheets),
    worker: readIdentity(sheets),
    ...dates,
    ...money,
    movements: withDatesInPeriod(money.movements, dates.movementPeriod),
  };
}
