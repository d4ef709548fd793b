import type { TraceStep } from '../law.ts';
import { Icon } from '../shell/icon.tsx';
import { shortDate } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { lawOf } from './laws.ts';

/** The articles behind a figure: our own plain summary, the text that was read, the official address to copy. */
export function LawCard({ steps }: { steps: readonly TraceStep[] }) {
  const citations = [...new Set(steps.toReversed().flatMap(({ citations: all }) => all))];
  const laws = citations.flatMap((citation) => lawOf(citation) ?? []);
  if (laws.length === 0) return null;
  return (
    <section class="trace-card">
      <h3>
        <Icon name="book" size={18} />
        {t('trace.law')}
      </h3>
      <ul>
        {laws.map(({ citation, summary, text, address }) => (
          <li key={citation}>
            <b>{citation}</b>
            <details class="fold fold-small">
              <summary>
                {t('trace.read-law')}
                <span class="unseen"> {citation}</span>
              </summary>
              {summary && <p>{t(summary)}</p>}
              <p class="caption">{t('trace.law-text', { day: shortDate(text) })}</p>
              <p class="address">{address}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
