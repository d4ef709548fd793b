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

const isFigure = (name: string): name is keyof Texts => name in nothing;

/** Takes what was typed into the fields before the script was there. */
export function takeEarlyKeys(root: ParentNode): void {
  for (const field of root.querySelectorAll('input'))
    if (isFigure(field.id)) typeFigure(field.id, field.value);
}

/** Forgets every figure. */
export function forgetFigures(): void {
  typedFigures.value = nothing;
}
