import { countries, states } from '../law.ts';
import { workerTypeChoices } from '../review/in-words.ts';
import { byName, countryName, stateName } from '../words/places.ts';
import { t } from '../words/t.ts';
import type { Asking } from './asking.ts';

/** A list to choose one from, where there are many. */
type Listed = 'country' | 'state' | 'workerType';

/** Born abroad is a letter of the CURP, no state to work in. */
const ABROAD = 'NE';

function entries(of: Listed): readonly { readonly code: string; readonly name: string }[] {
  if (of === 'workerType') return workerTypeChoices.map(([code, key]) => ({ code, name: t(key) }));
  if (of === 'country') return countries.map((code) => ({ code, name: countryName(code) })).sort(byName);
  return states
    .filter((code) => code !== ABROAD)
    .map((code) => ({ code, name: stateName(code) }))
    .sort(byName);
}

/** Countries, states or kinds of worker by their names. */
export function ListControl({ asking, of }: { asking: Asking; of: Listed }) {
  const { said, name } = asking;
  const choose = (code: string) => (code === '' ? asking.forget() : asking.say(code));
  return (
    <select
      class="list-answer"
      id={`${name}-list`}
      aria-labelledby={`${name}-ask`}
      value={typeof said?.value === 'string' ? said.value : ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{t('questions.pick')}</option>
      {entries(of).map((entry) => (
        <option key={entry.code} value={entry.code}>
          {entry.name}
        </option>
      ))}
    </select>
  );
}
