import type { Statement, Warning } from '../contract.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { AsRead, Nature } from '../understood.ts';
import { readAfore } from './afore.ts';
import { type AforeMention, aforeMentions } from './afore-mentions.ts';
import { readDates } from './dates.ts';
import { withDatesInPeriod } from './dates-in-period.ts';
import { firstAccount } from './first-account.ts';
import { readIdentity } from './identity.ts';
import { mentionsIssste } from './mentions-issste.ts';
import { readMoney } from './money.ts';
import { recogniseNature } from './nature.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import { readSiefore } from './siefore.ts';
import { hasUnreadRows } from './unread-rows.ts';
import { readWorkerType } from './worker-type.ts';

/** What the pages say, field by field; nothing is checked against anything yet. */
export function readFields(sheets: readonly Sheet[]): AsRead {
  const { texts, warnings } = firstAccount(pageTexts(sheets));
  const afores = aforeMentions(texts);
  const nature = recogniseNature(texts, afores);
  const statement = nature.kind === 'afore-statement' ? readStatement(texts, afores, nature) : null;
  return {
    nature,
    statement,
    certificate: null,
    mentionsIssste: mentionsIssste(texts, statement?.afore?.value ?? null),
    rowsUnread: statement !== null && hasUnreadRows(texts.sheets, statement.movements),
    warnings: nature.kind === 'imss-certificate' ? [...warnings, certificateNotReadYet] : warnings,
  };
}

const certificateNotReadYet: Warning = {
  code: 'certificate-not-read-yet',
  message: { code: 'warning.certificate-not-read-yet' },
  page: null,
};

function readStatement(texts: PageTexts, afores: readonly AforeMention[], nature: Nature): Statement {
  const dates = readDates(texts, nature);
  const money = readMoney(texts.sheets, nature);
  return {
    afore: readAfore(afores),
    workerType: readWorkerType(texts),
    siefore: readSiefore(texts),
    worker: readIdentity(texts),
    ...dates,
    ...money,
    movements: withDatesInPeriod(money.movements, dates.movementPeriod),
  };
}
