import { useState } from 'preact/hooks';
import { amountWithSign, currencySign } from '../words/amounts.ts';
import { reckoned, taken } from './quick.ts';
import { say } from './say.ts';
import type { Field, FigureName } from './take-figures.ts';
import { typedFigures, typeFigure } from './typed-figures.ts';

/** Fields with a sentence of their own for a text that cannot be understood. */
export type TypedField = Exclude<Field, 'nationality' | 'housingCredit' | 'permanentDeparture' | 'livesIn'>;

/** Why a field's text cannot be used: its form while typing is over, the rules at once. */
export function wrongWith(field: TypedField, left: boolean): string | null {
  if (left && taken.value.wrong.has(field)) return say(`wrong.${field}`);
  const refused = reckoned.value?.refused;
  if (refused?.field !== field) return null;
  const ceiling = refused.ceiling === null ? '' : amountWithSign(refused.ceiling);
  return say(`refused.${refused.why}`, { ceiling });
}

/** The sentence under a field whose text cannot be used. */
export function Wrong({ id, text }: { id: string; text: string | null }) {
  return text === null ? null : (
    <p class="wrong small" id={id} role="alert">
      {text}
    </p>
  );
}

interface TextFieldProps {
  readonly name: TypedField & FigureName;
  readonly hint: string;
  readonly money?: boolean;
  readonly first?: boolean;
}

/** A field for one figure, in pesos or in whole numbers. */
export function TextField({ name, hint, money = false, first = false }: TextFieldProps) {
  const [left, setLeft] = useState(false);
  const wrong = wrongWith(name, left);
  return (
    <div class="field">
      <label for={name}>{say(`field.${name}`)}</label>
      <div class={money ? 'typed typed-money' : 'typed'}>
        {money && <span aria-hidden="true">{currencySign().trim()}</span>}
        <input
          id={name}
          type="text"
          inputMode={money ? 'decimal' : 'numeric'}
          autocomplete="off"
          spellcheck={false}
          autofocus={first}
          placeholder={hint}
          value={typedFigures.value[name]}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${name}-wrong`}
          onInput={(event) => {
            setLeft(false);
            typeFigure(name, event.currentTarget.value);
          }}
          onBlur={() => setLeft(true)}
        />
      </div>
      <Wrong id={`${name}-wrong`} text={wrong} />
    </div>
  );
}

interface ChoiceFieldProps {
  readonly name: Extract<Field, 'nationality' | 'housingCredit' | 'permanentDeparture' | 'livesIn'>;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

/** A field with a list to choose from; nothing is chosen beforehand. */
export function ChoiceField({ name, options }: ChoiceFieldProps) {
  return (
    <div class="field">
      <label for={name}>{say(`field.${name}`)}</label>
      <select
        id={name}
        value={typedFigures.value[name]}
        onChange={(event) => typeFigure(name, event.currentTarget.value)}
      >
        <option value="">{say('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
