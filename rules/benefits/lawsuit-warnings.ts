import { addYears } from '../dates.ts';
import type { Inquiry } from '../inquiry.ts';
import { treatyWith } from '../parameters/treaties.ts';

/** The state of the First Circuit, whose courts the thesis binds. */
const FIRST_CIRCUIT = 'DF';
const MOVED_AT_IMSS = 70;
const MOVED_AT_ISSSTE = 75;

/** What a foreigner must hear before a lawsuit: no guarantee, the reach of the thesis, payment in person, treaties. */
export function warnOfLawsuit(inquiry: Inquiry): void {
  inquiry.warn('by-judgment');
  const state = inquiry.ask('lastWorkState');
  inquiry.warn(
    state === null
      ? 'thesis-by-state'
      : state === FIRST_CIRCUIT
        ? 'thesis-first-circuit'
        : 'thesis-persuades',
    state === null ? undefined : { state },
  );
  inquiry.warn('paid-in-person');
  const nationality = inquiry.ask('nationality');
  const treaty = nationality === null ? null : treatyWith(nationality);
  if (treaty !== null) inquiry.warn(`treaty-${treaty.state}`, { country: treaty.country });
  warnOfWelfareFund(inquiry);
}

/** At 70 what nobody claimed moves to the Fondo de Pensiones para el Bienestar, and can be claimed there for ever. */
export function warnOfWelfareFund(inquiry: Inquiry): void {
  if (isUnclaimedAt(inquiry, MOVED_AT_IMSS)) inquiry.warn('welfare-fund');
}

/** The same for the money of ISSSTE, which moves at 75. */
export function warnOfWelfareFundIssste(inquiry: Inquiry): void {
  if (isUnclaimedAt(inquiry, MOVED_AT_ISSSTE)) inquiry.warn('welfare-fund-issste');
}

function isUnclaimedAt(inquiry: Inquiry, years: number): boolean {
  const born = inquiry.ask('birthDate');
  return born !== null && inquiry.on >= addYears(born, years) && inquiry.ask('employed') !== true;
}
