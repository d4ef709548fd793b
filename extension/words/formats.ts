import { language } from './language.ts';
import { t } from './t.ts';

const MONEY = /^(-?)(\d+)\.(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const BIMESTER = /^(\d{4})-B([1-6])$/;
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
