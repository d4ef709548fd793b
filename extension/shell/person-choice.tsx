import { t } from '../words/t.ts';
import { choosePerson, people, person } from './case.ts';

/** A person's name, or that their papers bear none. */
export function personName(name: string | null): string {
  return name ?? t('people.unnamed');
}

/** Whose case is on the screen, where there are papers of several people. */
export function PersonChoice() {
  if (people.value.length < 2) return null;
  return (
    <label class="person-choice">
      <span>{t('people.whose')}</span>
      <select
        value={String(person.value?.key)}
        onChange={(event) => choosePerson(Number(event.currentTarget.value))}
      >
        {people.value.map(({ key, name }) => (
          <option key={key} value={String(key)}>
            {personName(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
