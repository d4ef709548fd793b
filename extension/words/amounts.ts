import { language } from './language.ts';

const MONEY = /^(-?)(\d+)\.(\d{2})$/;
const MINUS = '−';
const NO_BREAK_SPACE = '\u00a0';

/** `"26393.70"` as `26,393.70`: comma thousands and two decimals in both languages, a true minus sign. */
export function plainAmount(money: string): string {
  const parts = MONEY.exec(money);
  if (!parts) return money;
  const [, sign = '', pesos = '', cents = ''] = parts;
  return `${sign && MINUS}${pesos.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/** The sign that stands before an amount of pesos in the page's language. */
export function currencySign(): string {
  return language.value === 'es' ? '$' : `MXN${NO_BREAK_SPACE}`;
}

/** `"26393.70"` as `$26,393.70` in Spanish and `MXN 26,393.70` in English. */
export function amountWithSign(money: string): string {
  const plain = plainAmount(money);
  return plain.startsWith(MINUS) ? `${MINUS}${currencySign()}${plain.slice(1)}` : `${currencySign()}${plain}`;
}
