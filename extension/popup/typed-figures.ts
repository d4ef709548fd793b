import { signal } from '@preact/signals';
import type { Texts } from './take-figures.ts';

const nothing: Texts = {
  lastSbc: '',
  rcv: '',
  averageSbc: '',
  contributedWeeks: '',
  openedMonth: '',
  openedYear: '',
  endedDay: '',
  endedMonth: '',
  endedYear: '',
  housing: '',
  nationality: '',
  housingCredit: '',
  permanentDeparture: '',
  livesIn: '',
};

/** What was typed and chosen; forgotten with the window. */
export const typedFigures = signal(nothing);

/** Takes what was typed for one figure. */
export function typeFigure(name: keyof Texts, text: string): void {
  typedFigures.value = { ...typedFigures.value, [name]: text };
}

/** Forgets every figure. */
export function forgetFigures(): void {
  typedFigures.value = nothing;
}
