import type { Benefit, TraceStep } from '../law.ts';

/** What decides the amount of a modality, and what else it was held against. */
export type Reckoning =
  | {
      readonly by: 'thirty-days' | 'share-of-rcv' | 'ninety-days';
      readonly base: string;
      readonly other: string | null;
    }
  | { readonly by: 'ten-monthly-uma' | 'rcv'; readonly base: string; readonly other: string | null };

function valueIn({ trace }: Pick<Benefit, 'trace'>, id: string): string | null {
  return trace.find((step: TraceStep) => step.id === id)?.value ?? null;
}

/** Why modality A pays what it pays: its days, its cap, or all there is. */
export function reckoningOfA(benefit: Pick<Benefit, 'trace'>): Reckoning | null {
  const [days, cap, amount, rcv, salary] = ['thirty-days', 'ten-monthly-uma', 'amount', 'rcv', 'lastSbc'].map(
    (id) => valueIn(benefit, id),
  );
  if (!days || !amount || !salary) return null;
  if (amount === days) return { by: 'thirty-days', base: salary, other: cap ?? null };
  if (amount === cap) return { by: 'ten-monthly-uma', base: cap, other: days };
  return { by: 'rcv', base: rcv ?? amount, other: days };
}

/** Why modality B pays what it pays: its share of the sub-account, or its days. */
export function reckoningOfB(benefit: Pick<Benefit, 'trace'>): Reckoning | null {
  const [days, share, amount, rcv, salary] = [
    'ninety-days',
    'share-of-rcv',
    'amount',
    'rcv',
    'averageSbc',
  ].map((id) => valueIn(benefit, id));
  if (!days || !share || !amount || !rcv || !salary) return null;
  return amount === share
    ? { by: 'share-of-rcv', base: rcv, other: days }
    : { by: 'ninety-days', base: salary, other: share };
}
