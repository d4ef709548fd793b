import type { Assessment, Benefit } from '../../rules/index.ts';
import { amountWithSign, plainAmount } from '../words/amounts.ts';
import { benefitOf, stepOf } from './benefit-of.ts';
import { type PopupKey, say } from './say.ts';

/** One modality as the popup shows it: a figure, or what is missing instead of one. */
export interface ModalityView {
  readonly title: string;
  /** An amount, or the most that it can be. */
  readonly figure: string | null;
  readonly missing: string | null;
  readonly note: string;
}

/** What the weeks cost, or that they cannot be told yet. */
function weeksNote({ weeksLost }: Benefit): string {
  return weeksLost.rcv === null ? say('costs-unknown') : say('costs', { weeks: plainAmount(weeksLost.rcv) });
}

function view(
  title: PopupKey,
  benefit: Benefit,
  missing: PopupKey,
  bound: { readonly high: string | null; readonly note: PopupKey } | null = null,
): ModalityView {
  if (benefit.amount !== null)
    return {
      title: say(title),
      figure: amountWithSign(benefit.amount),
      missing: null,
      note: weeksNote(benefit),
    };
  if (bound === null || bound.high === null)
    return { title: say(title), figure: null, missing: say(missing), note: '' };
  const figure = say('at-most', { amount: amountWithSign(bound.high) });
  return { title: say(title), figure, missing: null, note: say(bound.note) };
}

/** Modality A: 30 days of the last salary. */
export function modalityA(assessment: Assessment): ModalityView {
  return view('modality-a', benefitOf(assessment, 'unemployment-a'), 'missing.salary');
}

/** Modality B: an amount where both its legs are known, the most it can be where one is. */
export function modalityB(assessment: Assessment): ModalityView {
  const benefit = benefitOf(assessment, 'unemployment-b');
  const hasShare = stepOf(benefit, 'share-of-rcv') !== null;
  const note = hasShare ? 'at-most.missing-average' : 'at-most.missing-rcv';
  return view('modality-b', benefit, 'missing.rcv-and-average', { high: benefit.range?.high ?? null, note });
}
