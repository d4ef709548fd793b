const MANY_LETTERS = 14;

/** A figure of the result: the currency small before it, the whole smaller where it is long. */
export function Amount({ figure, big = false }: { figure: string; big?: boolean }) {
  const [, before = '', sign = '', number = figure] = /^(.*?)(MXN\u00a0)([\d,.]+)$/.exec(figure) ?? [];
  const size = big ? ' court-amount' : figure.length > MANY_LETTERS ? ' long' : '';
  return (
    <p class={`amount${size}`}>
      {before}
      {sign !== '' && <span class="currency">{sign}</span>}
      {number}
    </p>
  );
}
