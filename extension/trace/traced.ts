import { signal } from '@preact/signals';
import type { BenefitId } from '../law.ts';

/** A figure whose origin is looked at: a step of a benefit's reckoning, with its title and value as shown. */
export interface Traced {
  readonly benefit: BenefitId;
  readonly steps: readonly string[];
  readonly title: string;
  readonly value: string;
}

/** The figure whose origin is on the screen. */
export const traced = signal<Traced | null>(null);
