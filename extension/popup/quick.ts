import { computed, signal } from '@preact/signals';
import { todayInMexico } from '../case/today.ts';
import { takeFigures } from './take-figures.ts';
import { typedFigures } from './typed-figures.ts';

export const tabs = ['unemployment', 'foreigner'] as const;
export type Tab = (typeof tabs)[number];
type Law = typeof import('./reckon.ts');

/** What is being worked out. */
export const tab = signal<Tab>('unemployment');
/** The rules, which come a moment after the fields: typing starts before they are there. */
const law = signal<Law | null>(null);
/** Asked for late: the calendar of another time zone is slow to open. */
const today = computed(() => todayInMexico());

/** Brings the rules once the fields are on the screen. */
export async function bringLaw(): Promise<void> {
  law.value = await import('./reckon.ts');
}

/** What was understood of the figures typed so far. */
export const taken = computed(() => takeFigures(typedFigures.value, () => today.value));

/** What the law gives for them, anew at each key; null while the rules are on their way. */
export const reckoned = computed(() => law.value?.reckon(taken.value.figures, today.value) ?? null);

/** The countries that the rules know. */
export const countries = computed(() => law.value?.countries ?? []);
