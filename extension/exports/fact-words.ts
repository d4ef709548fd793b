import type { FactPath, RulesLanguage } from '../../rules/index.ts';
import { sayRule } from '../../rules/index.ts';
import { amountWithSign, shortDate } from '../words/formats.ts';
import { language } from '../words/language.ts';
import { type MessageKey, t } from '../words/t.ts';
import type { CaseFact } from './case-file.ts';

/** A fact's form decides how it is written for people and in cells. */
export type FactForm = 'money' | 'day' | 'count' | 'words';

const forms: Partial<Readonly<Record<FactPath, FactForm>>> = {
  birthDate: 'day',
  accountOpened: 'day',
  employmentEnded: 'day',
  leftMexicoOn: 'day',
  'wedding.date': 'day',
  'issste.separatedOn': 'day',
  contributedBimesters: 'count',
  contributedWeeks: 'count',
  'wedding.weeksThen': 'count',
  lastSbc: 'money',
  averageSbc: 'money',
  rcv: 'money',
  accountBalance: 'money',
  sar92: 'money',
  housing: 'money',
  housing92: 'money',
  voluntary: 'money',
  complementary: 'money',
  'issste.averageSueldoBasico': 'money',
  'issste.rcv': 'money',
  'issste.sar92': 'money',
};

/** How a fact is written. */
export function formOf(fact: FactPath): FactForm {
  return forms[fact] ?? 'words';
}

/** A fact's short name in the page's language. */
export function factName(fact: FactPath): string {
  const spoken: RulesLanguage = language.value;
  return sayRule({ code: `name.${fact}` }, spoken);
}

const words: Readonly<Record<string, MessageKey>> = {
  imss: 'exports.word.imss',
  issste: 'exports.word.issste',
  both: 'exports.word.both',
  'generacion-afore': 'worker-type.generacion-afore',
  transicion: 'worker-type.transicion',
  mixto: 'worker-type.mixto',
  'decimo-transitorio': 'worker-type.decimo-transitorio',
  'cuenta-individual-issste': 'worker-type.cuenta-individual-issste',
  independiente: 'worker-type.independiente',
  none: 'exports.word.none',
  active: 'exports.word.active',
  paid: 'exports.word.paid',
  guarantee: 'exports.word.guarantee',
  some: 'exports.word.yes',
  true: 'exports.word.yes',
  false: 'exports.word.no',
  unemployment: 'exports.word.unemployment',
  marriage: 'exports.word.marriage',
};

const word = (value: string) => {
  const key = words[value];
  return key ? t(key) : value;
};

function country(code: string): string {
  return new Intl.DisplayNames([language.value], { type: 'region' }).of(code) ?? code;
}

/** A fact as people read it: pesos, days, countries by their name, a list of withdrawals in one line. */
export function factInWords({ fact, value }: Pick<CaseFact, 'fact' | 'value'>): string {
  if (typeof value === 'object') {
    if (value.length === 0) return t('exports.word.none');
    return value
      .map(({ date, kind }) =>
        [kind ? word(kind) : '', date ? shortDate(date) : ''].filter(Boolean).join(', '),
      )
      .join('; ');
  }
  const written = String(value);
  if (fact === 'nationality' || fact === 'livesIn') return country(written);
  const form = formOf(fact);
  if (form === 'money') return amountWithSign(written);
  return form === 'day' ? shortDate(written) : word(written);
}
