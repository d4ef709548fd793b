import { t } from '../words/t.ts';
import type { DayParts } from './typed-day.ts';

interface Props {
  readonly name: string;
  readonly parts: DayParts;
  /** Whether the day of the month is asked for. */
  readonly withDay: boolean;
  readonly wrong: boolean;
  readonly describedBy: string;
  readonly onInput: (parts: DayParts) => void;
  readonly onDone: (parts: DayParts) => void;
}

/** Day, month and year in fields of their own, never month first. */
export function DayFields({ name, parts, withDay, wrong, describedBy, onInput, onDone }: Props) {
  const shared = { 'aria-invalid': wrong, 'aria-describedby': describedBy } as const;
  const number = (part: 'day' | 'year') => ({
    ...shared,
    type: 'text' as const,
    inputMode: 'numeric' as const,
    autocomplete: 'off',
    maxLength: part === 'day' ? 2 : 4,
    value: parts[part],
    onInput: (event: Event & { currentTarget: HTMLInputElement }) =>
      onInput({ ...parts, [part]: event.currentTarget.value.trim() }),
    onChange: (event: Event & { currentTarget: HTMLInputElement }) =>
      onDone({ ...parts, [part]: event.currentTarget.value.trim() }),
  });
  return (
    <div class="day-fields">
      {withDay && (
        <label class="day-day">
          <span>{t('questions.day')}</span>
          <input {...number('day')} data-part="day" />
        </label>
      )}
      <label class="day-month">
        <span>{t('questions.month')}</span>
        <select
          {...shared}
          id={`${name}-month`}
          value={parts.month}
          onChange={(event) => onDone({ ...parts, month: event.currentTarget.value })}
        >
          <option value="" />
          {t('questions.months')
            .split(' ')
            .map((month, index) => (
              <option key={month} value={String(index + 1)}>
                {month}
              </option>
            ))}
        </select>
      </label>
      <label class="day-year">
        <span>{t('questions.year')}</span>
        <input {...number('year')} data-part="year" />
      </label>
    </div>
  );
}
