const MONEY = /^(\d+)\.(\d{2})$/;
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** Pesos with their separators; anything else as it is. */
export function money(value: string): string {
  return value.replace(
    MONEY,
    (_, whole: string, cents: string) => `$${whole.replace(THOUSANDS, ',')}.${cents}`,
  );
}
