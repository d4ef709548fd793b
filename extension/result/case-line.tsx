import { aforeName } from '../review/in-words.ts';
import { standing } from '../review/standing.ts';
import { everyValue } from '../review/value.ts';
import { person } from '../shell/case.ts';
import { openReview } from '../shell/step-bar.tsx';
import type { Shape } from '../status/shown-status.ts';
import { StatusIcon } from '../status/status-icon.tsx';
import { shortDate } from '../words/formats.ts';
import { type CountedKey, counted, t } from '../words/t.ts';
import { shortName } from './short-name.ts';

const shapes = ['verified', 'read', 'corrected', 'doubtful'] as const satisfies readonly Shape[];
const words: Readonly<Record<(typeof shapes)[number], CountedKey>> = {
  verified: 'result.values.verified',
  read: 'result.values.read',
  corrected: 'result.values.corrected',
  doubtful: 'result.values.doubtful',
};

/** How many printed values of the person's papers stand in each way. */
function standings(): readonly Shape[] {
  return (person.value?.papers ?? []).flatMap((paper) => {
    const document = paper.shown.value;
    const values = document
      ? everyValue(document).filter(({ reading }) => reading?.source !== 'derived')
      : [];
    return values
      .filter(({ reading }) => reading !== null)
      .map((value) => standing(value, paper.corrections.value).shape);
  });
}

/** Whose result it is, from which papers, and how sure they were read. */
export function CaseLine() {
  if (!person.value) return <p class="case-line">{t('result.no-papers')}</p>;
  const all = person.value.papers.flatMap((paper) => paper.document.value ?? []);
  const statement = all.find((one) => one.statement)?.statement ?? null;
  const parts = [
    statement?.afore && aforeName(statement.afore.value),
    statement?.cutoffDate && t('kind.cutoff', { date: shortDate(statement.cutoffDate.value) }),
    counted('result.papers', all.length),
  ].filter(Boolean);
  const stands = standings();
  return (
    <div class="case-line">
      <p>
        {person.value.name && <b>{shortName(person.value.name)} · </b>}
        {parts.join(' · ')}
      </p>
      <p class="case-values">
        {shapes.map((shape) => {
          const count = stands.filter((one) => one === shape).length;
          return count > 0 ? (
            <span key={shape} class={`status status-${shape}`}>
              <StatusIcon shape={shape} />
              {counted(words[shape], count)}
            </span>
          ) : null;
        })}
        <button type="button" class="link small" onClick={openReview}>
          {t('result.see-values', { count: stands.length })}
        </button>
      </p>
    </div>
  );
}
