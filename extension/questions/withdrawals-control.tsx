import { useState } from 'preact/hooks';
import type { ToldWithdrawal } from '../case/answer.ts';
import { type MessageKey, t } from '../words/t.ts';
import type { Asking } from './asking.ts';
import { DayFields } from './day-fields.tsx';
import { Option } from './option.tsx';
import { type DayParts, dayParts, noDay, typedDay } from './typed-day.ts';
import { Wrong } from './wrong.tsx';

const choices = ['none', 'unemployment', 'marriage', 'both'] as const;
type Choice = (typeof choices)[number];

function withdrawals(choice: Choice, day: string | null): readonly ToldWithdrawal[] {
  const unemployment = { date: day, kind: 'unemployment' } as const;
  const marriage = { date: null, kind: 'marriage' } as const;
  switch (choice) {
    case 'none':
      return [];
    case 'unemployment':
      return [unemployment];
    case 'marriage':
      return [marriage];
    default:
      return [unemployment, marriage];
  }
}

function dayOf({ said }: Asking): DayParts {
  const list = said?.value;
  const first = Array.isArray(list) ? list.find(({ kind }: ToldWithdrawal) => kind === 'unemployment') : null;
  return first?.date ? dayParts(first.date) : noDay;
}

/** Earlier withdrawals: none, or which; of one for unemployment, the day, where it is remembered. */
export function WithdrawalsControl({ asking }: { asking: Asking }) {
  const { said, name } = asking;
  const [parts, setParts] = useState(dayOf(asking));
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const choice = choices.find((one) => one === said?.choice) ?? null;
  const dated = choice === 'unemployment' || choice === 'both';
  const take = (typed: DayParts, done: boolean) => {
    setParts(typed);
    const day = typedDay(typed);
    const refused =
      day === null ? 'typed.date' : choice && asking.say(withdrawals(choice, day ?? null), choice);
    setWrong(done ? refused : null);
  };
  return (
    <>
      {choices.map((one) => (
        <Option
          key={one}
          name={name}
          checked={choice === one}
          onChoose={() => asking.say(withdrawals(one, typedDay(parts) ?? null), one)}
        >
          {t(`questions.withdrawals.${one}`)}
        </Option>
      ))}
      {dated && (
        <div class="typed-answer follow-up">
          <p id={`${name}-when`}>{t('questions.withdrawals.when')}</p>
          <DayFields
            name={name}
            parts={parts}
            withDay
            wrong={wrong !== null}
            describedBy={`${name}-when`}
            onInput={(typed) => take(typed, false)}
            onDone={(typed) => take(typed, true)}
          />
          <Wrong id={`${name}-wrong`} wrong={wrong} />
        </div>
      )}
    </>
  );
}
