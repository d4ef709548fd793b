import { factInWords } from '../case/fact-in-words.ts';
import type { CaseFact, CaseFile } from '../exports/case-file.ts';
import { weakestOf } from '../exports/standing.ts';
import { StatusIcon } from '../status/status-icon.tsx';
import { factName } from '../words/law-words.ts';
import { t } from '../words/t.ts';

function Origin({ origin }: Pick<CaseFact, 'origin'>) {
  if (origin.is === 'told')
    return (
      <span class="report-status">
        <StatusIcon shape="corrected" />
        {t('exports.told')}
      </span>
    );
  const standing = weakestOf(origin.evidence);
  return (
    <span class="report-status">
      <StatusIcon shape={standing.shape} />
      {t(standing.word)}
    </span>
  );
}

function placeOf({ origin }: CaseFact): string {
  if (origin.is === 'told') return '';
  const pages = [...new Set(origin.evidence.flatMap(({ reading }) => reading.page ?? []))].sort(
    (a, b) => a - b,
  );
  return pages.length === 0 ? origin.file : t('report.place', { file: origin.file, pages: pages.join(', ') });
}

/** What the result rests on: each fact, where it comes from, and what is still missing. */
export function ReportFacts({ file }: { file: CaseFile }) {
  const { needs } = file.assessment;
  return (
    <section>
      <h2>{t('report.facts')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('exports.column.fact')}</th>
            <th scope="col">{t('exports.column.value')}</th>
            <th scope="col">{t('exports.column.standing')}</th>
            <th scope="col">{t('exports.column.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {file.facts.map((fact) => (
            <tr key={fact.fact}>
              <th scope="row">{factName(fact.fact)}</th>
              <td>{factInWords(fact.fact, fact.value)}</td>
              <td>
                <Origin origin={fact.origin} />
              </td>
              <td class="report-note">{placeOf(fact)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {needs.length > 0 && (
        <p class="report-outcome">
          {t('report.missing', { facts: needs.map(({ fact }) => factName(fact)).join(', ') })}
        </p>
      )}
    </section>
  );
}
