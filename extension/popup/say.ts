import { type Language, language } from '../words/language.ts';
import en from './messages/en.json';
import es from './messages/es.json';

/** The name of a sentence of the popup, which has a small catalogue of its own so that it opens at once. */
export type PopupKey = keyof typeof es;

const catalogues: Readonly<Record<Language, Readonly<Record<PopupKey, string>>>> = { es, en };
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The popup's sentence in the page's language, its `{blanks}` filled. */
export function say(key: PopupKey, blanks: Readonly<Record<string, string | number>> = {}): string {
  return catalogues[language.value][key].replace(/\{(\w+)\}/g, (blank, name: string) =>
    String(blanks[name] ?? blank),
  );
}

/** A day with its weekday: `lunes 7 dic 2026`, `Monday 7 Dec 2026`. */
export function sayDay(day: string): string {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? [];
  const weekday = new Intl.DateTimeFormat(language.value, { weekday: 'long', timeZone: 'UTC' });
  const name = say('months').split(' ')[Number(month) - 1] ?? '';
  return `${weekday.format(new Date(`${day}T00:00:00Z`))} ${Number(date)} ${name} ${year}`;
}
