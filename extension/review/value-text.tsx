import { currencySign, plainAmount } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { inPeoplesWords } from './in-words.ts';
import { identityShown } from './selection.ts';
import type { Value } from './value.ts';

/** A value as people read it, or "not printed". */
export function valueInWords({ form, reading }: Value): string {
  return reading ? inPeoplesWords(form, reading.value, identityShown.value) : t('status.not-printed');
}

/** A value in its row. */
export function ValueText({ value }: { value: Value }) {
  return <span class={value.reading ? 'value' : 'value value-absent'}>{valueInWords(value)}</span>;
}

/** A value as a large figure, its currency sign small before it. */
export function LargeFigure({ value }: { value: Value }) {
  const { form, reading } = value;
  if (!reading || (form !== 'money' && form !== 'wage')) return <ValueText value={value} />;
  const plain = plainAmount(reading.value);
  return (
    <span class="large-figure">
      <span class="currency">{currencySign()}</span>
      {plain}
      {form === 'wage' && <span class="per-day"> {t('value.per-day')}</span>}
    </span>
  );
}
