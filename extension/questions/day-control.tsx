import { useState } from 'preact/hooks';
import { on } from '../shell/case.ts';
import { type MessageKey, t } from '../words/t.ts';
import type { Asking } from './asking.ts';
import { DayFields } from './day-fields.tsx';
import { Option } from './option.tsx';
import { type DayParts, dayParts, endOfMonth, noDay, typedDay, yearsBefore } from './typed-day.ts';
import { Wrong } from './wrong.tsx';

const YEARS_FOR_BOTH = 5;

function partsOf({ said }: Asking): DayParts {
  return typeof said?.value === 'string' && said.choice === undefined ? dayParts(said.value) : noDay;
}

/** A day; of the opening of the account the month is enough, or that it was five years ago or more. */
export function DayControl({ asking, opening = false }: { asking: Asking; opening?: boolean }) {
  const [parts, setParts] = useState(partsOf(asking));
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const { said, name } = asking;
  const other = said !== null && (said.value === null || said.choice !== undefined);
  const take = (typed: DayParts, done: boolean) => {
    setParts(typed);
    const day = opening ? endOfMonth(typed, on.value) : typedDay(typed);
    if (day === undefined) {
      setWrong(null);
      if (said !== null && !other) asking.forget();
      return;
    }
    const refused = day === null ? 'typed.date' : asking.say(day);
    if (refused && done && said !== null) asking.forget();
    setWrong(done || refused === null ? refused : null);
  };
  const fiveOrMore = () => {
    setParts(noDay);
    setWrong(null);
    asking.say(yearsBefore(on.value, YEARS_FOR_BOTH), 'five-or-more');
  };
  return (
    <>
      <div class="typed-answer">
        <DayFields
          name={name}
          parts={other ? noDay : parts}
          withDay={!opening}
          wrong={wrong !== null}
          describedBy={`${name}-wrong`}
          onInput={(typed) => take(typed, false)}
          onDone={(typed) => take(typed, true)}
        />
        <Wrong id={`${name}-wrong`} wrong={wrong} />
      </div>
      {opening && (
        <Option name={name} checked={said?.choice === 'five-or-more'} onChoose={fiveOrMore}>
          {t('questions.five-or-more')}
        </Option>
      )}
    </>
  );
}
