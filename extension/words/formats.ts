import { t } from './t.ts';

export { amountWithSign, currencySign, plainAmount } from './amounts.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const BIMESTER = /^(\d{4})-B([1-6])$/;
const NO_BREAK_SPACE = '\u00a0';

/** `"2026-12-07"` as `7 dic 2026` or `7 Dec 2026`. */
export function shortDate(day: string): string {
  const parts = DAY.exec(day);
  if (!parts) return day;
  const months = t('date.months').split(' ');
  return `${Number(parts[3])} ${months[Number(parts[2]) - 1] ?? ''} ${parts[1]}`;
}

/** `"2026-B4"` as `4.º bimestre de 2026` or `bimester 4 of 2026`. */
export function bimesterInWords(bimester: string): string {
  const parts = BIMESTER.exec(bimester);
  return parts ? t('date.bimester', { number: parts[2] ?? '', year: parts[1] ?? '' }) : bimester;
}

/** Seconds with one decimal, from milliseconds. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)}${NO_BREAK_SPACE}s`;
}

/** All but the last four characters of a CURP, NSS or RFC hidden. */
export function masked(identity: string): string {
  return `••••${NO_BREAK_SPACE}${identity.slice(-4)}`;
}
