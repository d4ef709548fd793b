import { language } from './language.ts';
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

function weekdayOf(day: string): string {
  return new Intl.DateTimeFormat(language.value, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** `"2026-12-07"` as `lunes 7 de diciembre`; with its year where that is not the one of the other day. */
export function longDate(day: string, seenFrom: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = t('questions.months').split(' ')[Number(month) - 1] ?? month;
  const blanks = { weekday: weekdayOf(day), day: Number(date), month: name, year };
  return t(seenFrom.startsWith(year) ? 'date.long' : 'date.long-year', blanks);
}

/** `"2026-12-07"` as `lunes 7 dic 2026`. */
export function weekdayDate(day: string): string {
  return `${weekdayOf(day)} ${shortDate(day)}`;
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
