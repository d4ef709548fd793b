import { addYears } from '../dates.ts';
import type { Inquiry } from '../inquiry.ts';
import { treatyWith } from '../parameters/treaties.ts';

/** The state of the First Circuit, whose courts the thesis binds. */
const FIRST_CIRCUIT = 'DF';
const MOVED_AT_IMSS = 70;

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
  const born = inquiry.ask('birthDate');
  if (born !== null && inquiry.on >= addYears(born, MOVED_AT_IMSS) && inquiry.ask('employed') !== true)
    inquiry.warn('welfare-fund');
}
