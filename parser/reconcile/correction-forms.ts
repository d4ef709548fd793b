import { isDay } from '../../rules/dates.ts';
import { type WorkerType, workerTypes } from '../contract.ts';
import { curpFacts } from '../values/curp.ts';
import { holderOf } from '../values/rfc.ts';
import type { Path } from './paths.ts';

/** What a value must look like, the contract's form of its kind. */
type Form = (value: string) => boolean;

const MONEY = /^-?(?:0|[1-9]\d{0,11})\.\d{2}$/;
const MAGNITUDE = /^(?:0|[1-9]\d{0,11})\.\d{2}$/;
const DAYS = /^[1-9]\d?$/;
const BIMESTER = /^(?:19|20)\d{2}-B[1-6]$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NSS = /^\d{11}$/;

const text: Form = (value) => value.trim() !== '' && value === value.trim();
const types: ReadonlySet<string> = new Set<WorkerType>(workerTypes);

/** Forms by the path they are for; the first that fits counts. */
const forms: readonly { readonly path: RegExp; readonly form: Form }[] = [
  { path: /^statement\.summary\.\d+\.(?:withdrawals|fees)$/, form: (value) => MAGNITUDE.test(value) },
  { path: /^statement\.(?:balances|summary\.\d+)\./, form: (value) => MONEY.test(value) },
  { path: /\.(?:date|cutoffDate|from|to)$/, form: isDay },
  { path: /\.amount$/, form: (value) => MONEY.test(value) },
  { path: /\.sbc$/, form: (value) => MAGNITUDE.test(value) },
  { path: /\.days$/, form: (value) => DAYS.test(value) },
  { path: /\.bimester$/, form: (value) => BIMESTER.test(value) },
  { path: /\.curp$/, form: (value) => curpFacts(value) !== null },
  { path: /\.nss$/, form: (value) => NSS.test(value) },
  { path: /\.(?:rfc|employerRfc)$/, form: (value) => holderOf(value) !== null },
  { path: /\.workerType$/, form: (value) => types.has(value) },
  { path: /\.afore$/, form: (value) => SLUG.test(value) },
];

/** Whether a value given by the user has the contract's form for that path; its truth is for the checks. */
export function hasForm(path: Path, value: string): boolean {
  return (forms.find((one) => one.path.test(path))?.form ?? text)(value);
}
