import names from '../words/afore-names.json';
import { amountWithSign, bimesterInWords, masked, shortDate } from '../words/formats.ts';
import { type MessageKey, t } from '../words/t.ts';
import type { Form } from './value.ts';

const aforeNames: Readonly<Record<string, string>> = names;

/** A slug as a name, where no better one is known: `old-fund` as `Old Fund`. */
const asName = (slug: string) =>
  slug.replace(
    /(^|-)(\p{L})/gu,
    (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`,
  );

const workerTypes: Readonly<Record<string, MessageKey>> = {
  'generacion-afore': 'worker-type.generacion-afore',
  transicion: 'worker-type.transicion',
  mixto: 'worker-type.mixto',
  'decimo-transitorio': 'worker-type.decimo-transitorio',
  'cuenta-individual-issste': 'worker-type.cuenta-individual-issste',
  independiente: 'worker-type.independiente',
};

/** The kinds of worker that can be chosen by hand. */
export const workerTypeChoices = Object.entries(workerTypes);
/** The AFOREs that can be chosen by hand, by the contract's slug. */
export const aforeChoices = Object.entries(aforeNames);

/** An AFORE's name as people write it, from the contract's slug. */
export function aforeName(slug: string): string {
  return aforeNames[slug] ?? asName(slug);
}

/** A value of the contract as people read it; identity is masked unless it is to be shown. */
export function inPeoplesWords(form: Form, value: string, showIdentity: boolean): string {
  const workerType = workerTypes[value];
  switch (form) {
    case 'money':
      return amountWithSign(value);
    case 'wage':
      return amountWithSign(value);
    case 'date':
      return shortDate(value);
    case 'bimester':
      return bimesterInWords(value);
    case 'curp':
    case 'nss':
      return showIdentity ? value : masked(value);
    case 'workerType':
      return workerType ? t(workerType) : value;
    case 'afore':
      return aforeName(value);
    default:
      return value;
  }
}
