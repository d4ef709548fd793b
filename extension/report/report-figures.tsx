import type { WordedDocument } from '../engine.ts';
import type { CaseFile } from '../exports/case-file.ts';
import { certificateHead } from '../exports/document-values.ts';
import { standingOf } from '../exports/standing.ts';
import { inPeoplesWords } from '../review/in-words.ts';
import { balances, mainFigures, otherFigures, type Value } from '../review/value.ts';
import { StatusIcon } from '../status/status-icon.tsx';
import { t } from '../words/t.ts';

/** What a paper says of money, salary and weeks; only what is printed or follows from it. */
function figuresOf({ statement, figures, certificate }: WordedDocument): readonly Value[] {
  const values =
    statement && figures
      ? [
          ...balances(statement).filter(({ path }) => path !== 'balances.total'),
          ...mainFigures(figures),
          ...otherFigures(figures),
        ]
      : certificate
        ? certificateHead(certificate).filter(({ form }) => form === 'days')
        : [];
  return values.filter(({ reading }) => reading !== null);
}

function FigureRow({ value: { label, form, reading } }: { value: Value }) {
  if (!reading) return null;
  const standing = standingOf(reading);
  const isSum = form === 'money' && reading.source === 'derived';
  return (
    <tr class={isSum ? 'report-strong' : undefined}>
      <th scope="row">
        {label}
        {reading.status === 'doubtful' && reading.note && <div class="report-note">{reading.note}</div>}
      </th>
      <td class="report-number">{inPeoplesWords(form, reading.value, false)}</td>
      <td>
        <span class="report-status">
          <StatusIcon shape={standing.shape} />
          {t(standing.word)}
        </span>
      </td>
      <td class="report-place">{reading.page ? t('origin.page', { page: reading.page }) : ''}</td>
    </tr>
  );
}

/** The figures of every paper, each with its standing by shape and word, and the page it stands on. */
export function ReportFigures({ file }: { file: CaseFile }) {
  const papers = file.documents
    .map((document) => ({ document, figures: figuresOf(document) }))
    .filter(({ figures }) => figures.length > 0);
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{t('report.figures')}</h2>
      {papers.map(({ document, figures }, index) => (
        <FigureTable
          key={`${index} ${document.file}`}
          name={papers.length > 1 ? document.file : null}
          figures={figures}
        />
      ))}
    </section>
  );
}

function FigureTable({ name, figures }: { name: string | null; figures: readonly Value[] }) {
  return (
    <div class="report-figures">
      {name && <h3>{name}</h3>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('exports.column.label')}</th>
            <th scope="col" class="report-number">
              {t('exports.column.value')}
            </th>
            <th scope="col">{t('exports.column.standing')}</th>
            <th scope="col">{t('exports.column.page')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((value) => (
            <FigureRow key={value.path} value={value} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
