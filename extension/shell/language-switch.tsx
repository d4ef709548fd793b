import { type Language, language, languages } from '../words/language.ts';
import { t } from '../words/t.ts';

function Choice({ of }: { of: Language }) {
  const choose = () => {
    language.value = of;
  };
  return (
    <button
      type="button"
      class="switch-choice"
      lang={of}
      aria-pressed={language.value === of}
      aria-label={`${of.toUpperCase()}, ${t(`language.${of}`)}`}
      onClick={choose}
    >
      {of.toUpperCase()}
    </button>
  );
}

/** Spanish or English, switched in place. */
export function LanguageSwitch() {
  return (
    <fieldset class="switch">
      <legend class="unseen">{t('language.choose')}</legend>
      {languages.map((of) => (
        <Choice key={of} of={of} />
      ))}
    </fieldset>
  );
}
