import { t } from '../words/t.ts';

const sentences = ['first-run.1', 'first-run.2', 'first-run.3'] as const;

/** Three sentences above the drop zone; nothing is stored, so they stay until there are papers. */
export function FirstRun() {
  return (
    <section class="first-run" aria-label={t('first-run')}>
      <ol>
        {sentences.map((sentence, index) => (
          <li key={sentence}>
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <span>{t(sentence)}</span>
          </li>
        ))}
      </ol>
      <a href="/help.html" target="_blank" rel="noopener">
        {t('first-run.help')}
      </a>
    </section>
  );
}
