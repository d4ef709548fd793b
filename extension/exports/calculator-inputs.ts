import type { FactPath } from '../law.ts';
import { aforeName } from '../review/in-words.ts';
import { plainAmount, shortDate } from '../words/formats.ts';
import { type MessageKey, t } from '../words/t.ts';
import type { CaseFile } from './case-file.ts';

/** One thing that CONSAR's pension calculator asks for; `copied` is what goes into its field, null where it is not known. */
export interface CalculatorInput {
  readonly key: MessageKey;
  readonly shown: string | null;
  readonly copied: string | null;
}

const dayFirst = (day: string) => day.split('-').reverse().join('/');

/** The statement's AFORE; null where it is doubtful or papers name several. */
function aforeOf({ documents }: CaseFile): string | null {
  const slugs = documents.flatMap(({ statement }) => {
    const afore = statement?.afore;
    return afore && afore.status !== 'doubtful' ? afore.value : [];
  });
  const [first] = slugs;
  return first !== undefined && slugs.every((slug) => slug === first) ? aforeName(first) : null;
}

/** Birth date, AFORE, salary, balance and weeks, each ready to be copied; what is not known stays empty, never zero. */
export function calculatorInputs(file: CaseFile): readonly CalculatorInput[] {
  const known = (fact: FactPath) => {
    const value = file.facts.find((one) => one.fact === fact)?.value;
    return value === undefined || typeof value === 'object' ? null : String(value);
  };
  const plain = (key: MessageKey, value: string | null) => ({
    key,
    shown: value && plainAmount(value),
    copied: value,
  });
  const birth = known('birthDate');
  return [
    { key: 'exports.input.birth', shown: birth && shortDate(birth), copied: birth && dayFirst(birth) },
    plain('exports.input.afore', aforeOf(file)),
    plain('exports.input.sbc', known('lastSbc')),
    plain('exports.input.balance', known('accountBalance')),
    plain('exports.input.weeks', known('contributedWeeks')),
  ];
}

/** All that is known of it as lines to be copied at once. */
export function inputsAsText(inputs: readonly CalculatorInput[]): string {
  return inputs.flatMap(({ key, copied }) => (copied === null ? [] : `${t(key)}: ${copied}`)).join('\n');
}
