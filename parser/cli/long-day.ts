import type { Language } from '../messages/say.ts';

const locales = { es: 'es-MX', en: 'en-GB' } as const;

/** A day as people write it: 31 de octubre de 2026, 31 October 2026. */
export function longDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
