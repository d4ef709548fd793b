import { currencySign, plainAmount } from '../words/formats.ts';

/** An amount as a large figure, its currency sign small before it. */
export function LargeAmount({ amount }: { amount: string }) {
  return (
    <span class="large-figure">
      <span class="currency">{currencySign()}</span>
      {plainAmount(amount)}
    </span>
  );
}
