import { people, saidSame } from '../shell/case.ts';
import { Icon } from '../shell/icon.tsx';
import { personName } from '../shell/person-choice.tsx';
import { counted, t } from '../words/t.ts';

/** Whether the papers are one person's; different names are kept apart and asked about. */
export function PeopleNote() {
  const found = people.value;
  const [only] = found;
  if (found.length === 1 && only) {
    const papers = only.papers.length;
    if (saidSame.value)
      return (
        <p class="people-note">
          {t('people.said-same')}{' '}
          <button
            type="button"
            class="link small"
            onClick={() => {
              saidSame.value = false;
            }}
          >
            {t('people.apart')}
          </button>
        </p>
      );
    return papers > 1 ? <p class="people-note">{counted('people.same', papers)}</p> : null;
  }
  if (found.length < 2) return null;
  return (
    <div class="people-ask">
      <h3>
        <Icon name="warning" size={18} />
        {t('people.differ')}
      </h3>
      <ul>
        {found.map(({ key, name, papers }) => (
          <li key={key}>
            <b>{personName(name)}</b>: {papers.map(({ file }) => file.name).join(', ')}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button compact"
        onClick={() => {
          saidSame.value = true;
        }}
      >
        {t('people.are-same')}
      </button>
      <p class="hint">{t('people.else')}</p>
    </div>
  );
}
