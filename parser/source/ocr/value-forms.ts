import { isValidCurp } from '../../values/curp.ts';
import { asDigits, asLetters, inShape } from './glyph-classes.ts';

/** What kind of value a word may be. */
export type ValueKind = 'number' | 'code' | 'mixed';

/** The only characters that values of a kind are printed with; null where a month's name may stand among them. */
export const alphabets: Readonly<Record<ValueKind, string | null>> = {
  number: '0123456789$,.-/()%',
  code: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ&-',
  mixed: null,
};

const AMOUNT = /^-?\$?-?\$?(?:\d{1,3}(?:,\d{3})+|\d{1,9})\.\d{2}-?$/;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$/;
const CURP = { born1900: 'AAAA999999AAAAAA99', born2000: 'AAAA999999AAAAAAA9' } as const;
const CODES: readonly string[] = ['AAAA999999XXC', 'AAA999999XXC', '99999999999'];
/** Nobody born since has an account: a higher year is one of the last century, whose CURPs have a digit in the place before the last. */
const LAST_YEAR_OF_BIRTH = 20;
/** The first line of a date that goes on below: `2018-`. */
const WRAPPED_YEAR = /^(?:19|20)\d{2}-$/;
/** What goes on below it: `02-10`. */
const MONTH_AND_DAY = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** A day whose month has its name, with the strokes between. */
const NAMED_DAY = /^(\d{1,2})([/.-])([\p{L}\d]{3,6})\2((?:19|20)?\d{2})$/u;
const MONTHS = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'SEPT', 'OCT', 'NOV', 'DIC'];
/** At least this share of a number's characters are figures or the marks of one. */
const MOSTLY = 0.6;

/** Which kind of value a word may be; null where it is plain text. */
export function kindOf(text: string): ValueKind | null {
  const bare = text.replace(/^[|[\](){}:;'"‘’“”«»*_~=<>]+|[|[\]{}:;'"‘’“”«»*_~=<>,.]+$/g, '');
  if (codeOf(bare) !== null || /^\d{6}-?[A-ZÑ&]{3}/.test(bare)) return 'code';
  if (namedDayOf(bare) !== null) return 'mixed';
  if (/\p{L}{3}/u.test(bare)) return /\d/.test(bare) ? 'mixed' : null;
  const figures = bare.replace(/[^\d$]/g, '').length;
  if (figures === 0) return null;
  const likely = asDigits(bare).replace(/[^\d$.,/\-()%+:]/g, '').length;
  return figures >= 1 && likely >= MOSTLY * bare.length && figures >= 0.4 * bare.length ? 'number' : null;
}

/** A CURP, RFC or NSS with every character in its class; null where the text can be none. */
export function codeOf(text: string): string | null {
  const bare = text.replace(/[\s.:]/g, '');
  if (bare.length === 19) {
    const whole = new Set(withOneLess(bare).map(codeOf));
    const sound = [...whole].filter((code) => code !== null && isValidCurp(code));
    return sound.length === 1 ? (sound[0] ?? null) : null;
  }
  const year = inShape(bare.slice(4, 6), '99');
  const curp = Number(year) > LAST_YEAR_OF_BIRTH ? CURP.born1900 : CURP.born2000;
  for (const shape of [curp, ...CODES]) {
    const fitted = inShape(bare, shape);
    if (fitted !== null && mostlyAs(bare, fitted)) return fitted;
  }
  return null;
}

/** A zero or a one that the engine wrote twice, once as a letter: `TO01` for `T01`. */
const TWICE = /[O0]{2}|[I1l]{2}/g;

/** The text without each of the characters that may have been written twice. */
function withOneLess(text: string): string[] {
  return [...text.matchAll(TWICE)].flatMap(({ index }) =>
    [index, index + 1].map((at) => text.slice(0, at) + text.slice(at + 1)),
  );
}

/** Few characters changed their class, and not most of the letters: no word of the language is a code, nor is a number. */
function mostlyAs(text: string, fitted: string): boolean {
  let changed = 0;
  for (let i = 0; i < fitted.length; i++) if (text[i]?.toUpperCase() !== fitted[i]) changed++;
  const letters = fitted.replace(/[^A-ZÑ&]/g, '').length;
  return changed <= 4 && text.replace(/[^\p{L}&]/gu, '').length >= letters / 2;
}

/** A day with its month by name: figures of the name as the letters they were read from; null where it is none. */
export function namedDayOf(text: string): string | null {
  const [, day = '', stroke = '', name = '', year = ''] = NAMED_DAY.exec(text) ?? [];
  if (year === '' || Number(day) > 31 || Number(day) === 0) return null;
  const letters = [name, ...withOneLess(name)].map((one) => asLetters(one));
  const month = letters.find((one) => MONTHS.includes(one.toUpperCase()));
  return month === undefined ? null : [day, month, year].join(stroke);
}

/** A number as it must have been printed: stray marks gone, separators where they belong; null where it is none. */
export function numberOf(text: string): string | null {
  const bare = asDigits(text.replace(/[\s_~'"‘’“”|[\]{}*=<>]+/g, ''));
  const trimmed = withoutStrayBrackets(bare.replace(/^[.,:/]+|[.,:/]+-?$/g, ''));
  for (const candidate of [trimmed, ...mended(trimmed), ...mendedDate(trimmed)]) {
    if (AMOUNT.test(candidate)) return candidate;
    if (DATE.test(candidate)) return candidate;
  }
  if (WRAPPED_YEAR.test(trimmed) || MONTH_AND_DAY.test(trimmed)) return trimmed;
  const alone = trimmed.replace(/^[-(]+|[-)]+$/g, '');
  if (/^\d{1,4}$|^\d{6}$|^\d{11}$/.test(alone)) return alone;
  return null;
}

/** Brackets that do not belong together are what is left of a ruling line; a pair says that the amount is negative. */
function withoutStrayBrackets(text: string): string {
  const inside = text.replace(/[()]/g, '');
  return text.startsWith('(') && text.endsWith(')') ? `-${inside}` : inside;
}

/** A day whose strokes were lost or taken for a figure or for dots: `17/022018`, `04042018`, `24/0972025`, `27:10/19`. */
function mendedDate(text: string): string[] {
  if (/^\d+[:/]\d+[:/]\d+$/.test(text) && text.includes('/')) return [text.replace(':', '/')];
  const [, day = '', month = '', year = ''] =
    /^(0[1-9]|[12]\d|3[01])[/7]?(0[1-9]|1[0-2])[/7]?((?:19|20)\d{2})$/.exec(text) ?? [];
  return year === '' ? [] : [`${day}/${month}/${year}`];
}

/** A comma that was taken for a stroke, in an amount with its currency sign: `$239/739.15`. */
const STROKE_OF_AMOUNT = /(?<=^-?\$[\d,]{1,9})\/(?=\d{3}[.,])/g;

/** An amount with its currency sign whose point alone was lost, or taken for a dash: `$324,14823`, `$87,596-91`. */
const WITHOUT_POINT = /^(-?\$-?\d{1,3}(?:,\d{3})+)-?(\d{2})-?$/;

/** Amounts whose separators were misread or lost: the last two figures are cents where grouping fits. */
function mended(text: string): string[] {
  const [, pesos, centavos] = WITHOUT_POINT.exec(text) ?? [];
  if (pesos !== undefined) return [`${pesos}.${centavos}`];
  const [, sign = '', body = ''] = /^(-?\$?-?)([\d.,:;]+)-?$/.exec(text.replace(STROKE_OF_AMOUNT, ',')) ?? [];
  const parts = body.split(/[.,:;]+/);
  const cents = parts[parts.length - 1] ?? '';
  const whole = parts.slice(0, -1);
  if (whole.length === 0 || cents.length !== 2) return [];
  const grouped = whole.length === 1 || whole.slice(1).every((group) => group.length === 3);
  return grouped && (whole[0] ?? '').length > 0 ? [`${sign}${whole.join(',')}.${cents}`] : [];
}
