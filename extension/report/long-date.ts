import { language } from '../words/language.ts';

/** `"2026-12-07"` as `lunes 7 de diciembre de 2026` or `Monday 7 December 2026`. */
export function longDate(day: string): string {
  const form = new Intl.DateTimeFormat(language.value === 'es' ? 'es-MX' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return form.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}
