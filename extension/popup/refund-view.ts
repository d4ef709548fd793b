import type { Assessment } from '../../rules/index.ts';
import { amountWithSign } from '../words/amounts.ts';
import { benefitOf } from './benefit-of.ts';
import { type PopupKey, say } from './say.ts';
import type { Figures } from './take-figures.ts';

/** What a court could order, as the popup shows it. */
export interface RefundView {
  readonly figure: string | null;
  readonly missing: string | null;
  readonly parts: readonly { readonly name: string; readonly amount: string }[];
  /** What stands against it or is not settled, the gravest first. */
  readonly notes: readonly string[];
}

const partNames: Readonly<Record<string, PopupKey>> = { rcv: 'court.rcv', housing: 'court.housing' };
const MEXICO = 'MX';

/** The refund by judgment; somebody with Mexican nationality gets one kind sentence and no figure. */
export function refundView(assessment: Assessment, figures: Figures): RefundView {
  const benefit = benefitOf(assessment, 'foreign-refund');
  if (figures.nationality === MEXICO)
    return { figure: null, missing: null, parts: [], notes: [say('court.mexican')] };
  const { amount, range } = benefit;
  const between =
    range?.low != null && range.high != null
      ? say('court.between', { low: amountWithSign(range.low), high: amountWithSign(range.high) })
      : null;
  const figure = amount === null ? between : amountWithSign(amount);
  return {
    figure,
    missing: figure === null ? say(missingOf(figures)) : null,
    parts: benefit.parts.flatMap(({ subaccount, amount: part }) => {
      const name = partNames[subaccount];
      return name === undefined ? [] : [{ name: say(name), amount: amountWithSign(part) }];
    }),
    notes: notesOf(figures, between !== null),
  };
}

function missingOf({ rcv }: Figures): PopupKey {
  return rcv === undefined ? 'court.missing-rcv' : 'court.missing-housing';
}

function notesOf(
  { nationality, livesIn, permanentDeparture, housingCredit }: Figures,
  open: boolean,
): string[] {
  const third = livesIn !== undefined && nationality !== undefined && livesIn !== nationality;
  const notes: (PopupKey | false)[] = [
    livesIn === MEXICO && 'court.in-mexico',
    permanentDeparture === false && livesIn !== MEXICO && 'court.staying',
    third && livesIn !== MEXICO && 'court.third-country',
    housingCredit === 'active' && 'court.housing-left-out',
    housingCredit === 'guarantee' && 'court.guarantee',
    open && 'court.credit-unknown',
  ];
  return notes.filter((note) => note !== false).map((note) => say(note));
}
