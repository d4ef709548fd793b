import { say } from './say.ts';

type Entry = 'total' | 'rcv' | 'housing' | 'salary' | 'weeks' | 'opened';

/** In words, the groups and the total to look for on aforeweb; nothing of that site is drawn. */
export function WhereToLook({ entries }: { entries: readonly Entry[] }) {
  return (
    <details class="where">
      <summary>{say('where.title')}</summary>
      <dl>
        {entries.map((entry) => (
          <div key={entry}>
            <dt>{say(`where.${entry}.term`)}</dt>
            <dd>{say(`where.${entry}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="caption">{say('where.lead')}</p>
    </details>
  );
}
