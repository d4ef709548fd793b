import { effect, signal } from '@preact/signals';

export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** Spanish, unless the browser itself speaks English. */
export function languageOf(browserLanguage: string): Language {
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'es';
}

/** The language of every sentence on the page; lives as long as the tab. */
export const language = signal<Language>('es');

/** Takes the browser's language and keeps the page's `lang` in step with later choices. */
export function startLanguage(browserLanguage: string): void {
  language.value = languageOf(browserLanguage);
  effect(() => {
    document.documentElement.lang = language.value;
  });
}
