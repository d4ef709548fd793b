import type { MessageKey } from '../words/t.ts';
import type { Form } from './value.ts';

/** What the user typed, in the contract's form, or the sentence that says why it cannot be taken. */
export type Typed = { readonly value: string } | { readonly wrong: MessageKey & `typed.${string}` };

const two = (text: string) => text.padStart(2, '0');

function money(text: string): Typed {
  const bare = text.replace(/mxn|\$|\s/giu, '').replace('−', '-');
  const parts = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,10})(?:\.(\d{1,2}))?$/.exec(bare);
  if (!parts) return { wrong: 'typed.money' };
  const [, sign = '', pesos = '', cents = ''] = parts;
  return { value: `${sign}${BigInt(pesos.replaceAll(',', ''))}.${cents.padEnd(2, '0')}` };
}

/** Day, month and year as typed, parted by anything that is not a digit. */
function date(text: string): Typed {
  const parts = /^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/.exec(text.trim());
  const [, day = '', month = '', year = ''] = parts ?? [];
  const typed = `${year}-${two(month)}-${two(day)}`;
  const real = new Date(`${typed}T00:00:00Z`);
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(typed);
  return exists ? { value: typed } : { wrong: 'typed.date' };
}

function bimester(text: string): Typed {
  const parts = /^([1-6])\D+(\d{4})$/.exec(text.trim());
  return parts ? { value: `${parts[2]}-B${parts[1]}` } : { wrong: 'typed.bimester' };
}

function matching(pattern: RegExp, wrong: MessageKey & `typed.${string}`) {
  return (text: string): Typed => {
    const tight = text.replace(/[\s-]/g, '').toUpperCase();
    return pattern.test(tight) ? { value: tight } : { wrong };
  };
}

function words(text: string): Typed {
  const value = text.trim().replace(/\s+/g, ' ');
  return value ? { value } : { wrong: 'typed.empty' };
}

const takers: Readonly<Record<Form, (text: string) => Typed>> = {
  money,
  wage: money,
  date,
  bimester,
  days: matching(/^\d{1,4}$/, 'typed.days'),
  text: words,
  curp: matching(/^[A-ZÑ]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/, 'typed.curp'),
  nss: matching(/^\d{11}$/, 'typed.nss'),
  rfc: matching(/^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}$/, 'typed.rfc'),
  workerType: words,
  afore: words,
};

/** Takes what the user typed for a value of this form; never guesses between two meanings. */
export function typedValue(form: Form, text: string): Typed {
  return takers[form](text);
}

/** A value of the contract as it stands in the text field when the user starts to correct it. */
export function asTyped(form: Form, value: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const half = /^(\d{4})-B([1-6])$/.exec(value);
  if (form === 'date' && day) return `${day[3]}/${day[2]}/${day[1]}`;
  return form === 'bimester' && half ? `${half[2]}/${half[1]}` : value;
}
