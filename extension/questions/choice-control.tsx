import type { AnswerValue } from '../case/answer.ts';
import { type MessageKey, t } from '../words/t.ts';
import type { Asking } from './asking.ts';
import { Option } from './option.tsx';

/** An answer that can be chosen, and its word. */
export interface Choice {
  readonly value: AnswerValue;
  readonly label: MessageKey;
}

export const flagChoices: readonly Choice[] = [
  { value: false, label: 'questions.no' },
  { value: true, label: 'questions.yes' },
];
export const regimeChoices: readonly Choice[] = [
  { value: 'imss', label: 'questions.regime.imss' },
  { value: 'issste', label: 'questions.regime.issste' },
  { value: 'both', label: 'questions.regime.both' },
];
export const creditChoices: readonly Choice[] = [
  { value: 'none', label: 'questions.credit.none' },
  { value: 'active', label: 'questions.credit.active' },
  { value: 'paid', label: 'questions.credit.paid' },
  { value: 'guarantee', label: 'questions.credit.guarantee' },
];
export const weddingChoices: readonly Choice[] = [
  { value: 'none', label: 'questions.wedding.none' },
  { value: 'some', label: 'questions.wedding.some' },
];

/** A few answers side by side. */
export function ChoiceControl({ asking, choices }: { asking: Asking; choices: readonly Choice[] }) {
  return (
    <>
      {choices.map(({ value, label }) => (
        <Option
          key={label}
          name={asking.name}
          checked={asking.said?.value === value}
          onChoose={() => asking.say(value)}
        >
          {t(label)}
        </Option>
      ))}
    </>
  );
}
