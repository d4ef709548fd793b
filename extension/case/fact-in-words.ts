import type { FactPath } from '../law.ts';
import { amountWithSign, shortDate } from '../words/formats.ts';
import { countryName, stateName } from '../words/places.ts';
import { t } from '../words/t.ts';
import type { ToldWithdrawal } from './answer.ts';
import { factForms } from './fact-form.ts';

const isList = (value: unknown): value is readonly ToldWithdrawal[] => Array.isArray(value);

function withdrawals(list: readonly ToldWithdrawal[]): string {
  if (list.length === 0) return t('fact.withdrawals.none');
  return list
    .map(({ kind, date }) =>
      [t(`fact.withdrawals.${kind}`), date ? shortDate(date) : ''].filter(Boolean).join(', '),
    )
    .join('; ');
}

/** A fact's value as people read it. */
export function factInWords(path: FactPath, value: unknown): string {
  const form = factForms[path];
  if (isList(value)) return withdrawals(value);
  const text = String(value);
  switch (form.is) {
    case 'money':
      return amountWithSign(text);
    case 'wage':
      return t('fact.per-day', { amount: amountWithSign(text) });
    case 'day':
    case 'opening':
      return shortDate(text);
    case 'flag':
      return t(text === 'true' ? 'fact.yes' : 'fact.no');
    case 'country':
      return countryName(text);
    case 'state':
      return stateName(text);
    case 'choice':
      return path === 'workerType'
        ? t(workerTypeKey(text))
        : path === 'regime'
          ? t(regimeKey(text))
          : t(creditKey(text));
    case 'wedding':
      return t(text === 'none' ? 'fact.no' : 'fact.yes');
    default:
      return text;
  }
}

const workerTypeKeys = {
  'generacion-afore': 'worker-type.generacion-afore',
  transicion: 'worker-type.transicion',
  mixto: 'worker-type.mixto',
  'decimo-transitorio': 'worker-type.decimo-transitorio',
  'cuenta-individual-issste': 'worker-type.cuenta-individual-issste',
  independiente: 'worker-type.independiente',
} as const;
const regimeKeys = {
  imss: 'fact.regime.imss',
  issste: 'fact.regime.issste',
  both: 'fact.regime.both',
} as const;
const creditKeys = {
  none: 'fact.credit.none',
  active: 'fact.credit.active',
  paid: 'fact.credit.paid',
  guarantee: 'fact.credit.guarantee',
} as const;

const has = <Key extends string>(keys: Readonly<Record<Key, unknown>>, name: string): name is Key =>
  name in keys;

function workerTypeKey(name: string) {
  return has(workerTypeKeys, name) ? workerTypeKeys[name] : 'fact.other';
}
function regimeKey(name: string) {
  return has(regimeKeys, name) ? regimeKeys[name] : 'fact.other';
}
function creditKey(name: string) {
  return has(creditKeys, name) ? creditKeys[name] : 'fact.other';
}
