import en from '../messages/en.json';
import es from '../messages/es.json';
import { type Language, language } from './language.ts';

/** The name of a sentence in the catalogues. */
export type MessageKey = keyof typeof es;
/** A sentence with a singular and a plural form: the keys that end in `.one` and `.other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}.one`
    ? Stem
    : never
  : never;
/** What fills the `{blanks}` of a sentence. */
export type Blanks = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { es, en };

/** Puts values into the `{blanks}` of a template; a blank without a value stays visible. */
export function fill(template: string, blanks: Blanks): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}

/** The sentence in the page's language; read inside a component, it follows the language switch. */
export function t(key: MessageKey, blanks: Blanks = {}): string {
  return fill(catalogues[language.value][key], blanks);
}

/** The singular or plural sentence for a count, which fills `{count}`. */
export function counted(stem: CountedKey, count: number, blanks: Blanks = {}): string {
  return t(`${stem}.${count === 1 ? 'one' : 'other'}`, { ...blanks, count });
}
