import { useState } from 'preact/hooks';
import { Wrong, wrongWith } from './fields.tsx';
import { say } from './say.ts';
import type { FigureName } from './take-figures.ts';
import { typedFigures, typeFigure } from './typed-figures.ts';

interface Part {
  readonly name: FigureName;
  readonly of: 'day' | 'month' | 'year';
}
interface DayFieldProps {
  readonly name: 'accountOpened' | 'employmentEnded';
  readonly parts: readonly Part[];
}

const lengths = { day: 2, month: 2, year: 4 } as const;
const separators = new Set(['/', '-', '.', ' ']);

/** A stroke or a blank ends a part, as it would on paper: the cursor goes on to the next. */
function onSeparator(event: KeyboardEvent) {
  if (!separators.has(event.key) || !(event.currentTarget instanceof HTMLInputElement)) return;
  event.preventDefault();
  const next = event.currentTarget.nextElementSibling;
  if (event.currentTarget.value !== '' && next instanceof HTMLInputElement) next.focus();
}

/** A day or a month in separate fields, never the month first. */
export function DayField({ name, parts }: DayFieldProps) {
  const [left, setLeft] = useState(false);
  const wrong = wrongWith(name, left);
  return (
    <fieldset class="field" aria-describedby={wrong === null ? undefined : `${name}-wrong`}>
      <legend>{say(`field.${name}`)}</legend>
      <div class="typed day-parts">
        {parts.map((part) => (
          <input
            key={part.name}
            id={part.name}
            class={`part-${part.of}`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={lengths[part.of]}
            aria-label={say(`part.${part.of}`)}
            placeholder={say(`hint.${part.of}`)}
            value={typedFigures.value[part.name]}
            aria-invalid={wrong !== null}
            onKeyDown={onSeparator}
            onInput={(event) => {
              setLeft(false);
              typeFigure(part.name, event.currentTarget.value);
            }}
            onBlur={() => setLeft(true)}
          />
        ))}
      </div>
      <Wrong id={`${name}-wrong`} text={wrong} />
    </fieldset>
  );
}
