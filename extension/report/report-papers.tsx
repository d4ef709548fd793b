import type { WordedDocument } from '../engine.ts';
import type { CaseFile } from '../exports/case-file.ts';
import { t } from '../words/t.ts';

function howRead({ pages }: WordedDocument): string {
  const sources = [...new Set(pages.map(({ source }) => source))];
  return sources.map((source) => t(`report.source.${source}`)).join(', ');
}

function unread({ pages }: WordedDocument): string {
  return pages
    .filter(({ source }) => source === 'none')
    .map(({ number }) => number)
    .join(', ');
}

/** A hash in groups of eight, so that it can be compared and may break over lines. */
const grouped = (hash: string) => hash.replace(/.{8}(?=.)/g, '$& ');

/** The papers read: how much of each, in which way, the hash of its bytes, and the sums that did not add up. */
export function ReportPapers({ file }: { file: CaseFile }) {
  return (
    <section>
      <h2>{t('report.papers')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.file')}</th>
            <th scope="col">{t('exports.column.pages')}</th>
            <th scope="col">{t('report.how-read')}</th>
            <th scope="col">{t('exports.column.checks')}</th>
            <th scope="col">{t('exports.column.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {file.documents.map((document, index) => {
            const { pages, checks, sha256 } = document;
            const read = pages.filter(({ source }) => source !== 'none').length;
            const missing = unread(document);
            return (
              <tr key={`${index} ${document.file}`}>
                <th scope="row">{document.file}</th>
                <td>
                  {t('report.pages-of', { read, all: pages.length })}
                  {missing && ` · ${t('report.pages-missing', { pages: missing })}`}
                </td>
                <td>{howRead(document)}</td>
                <td>
                  {checks.length === 0
                    ? t('report.no-checks')
                    : t('report.checks-of', {
                        passed: checks.filter(({ ok }) => ok).length,
                        all: checks.length,
                      })}
                </td>
                <td class="report-hash">{sha256 ? grouped(sha256) : t('report.not-known')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <FailedChecks file={file} />
    </section>
  );
}

function FailedChecks({ file }: { file: CaseFile }) {
  const failed = file.documents.flatMap(({ file: paper, checks }) =>
    checks.filter(({ ok }) => !ok).map((check) => ({ paper, ...check })),
  );
  if (failed.length === 0) return null;
  return (
    <ul class="report-warnings">
      {failed.map(({ paper, id, subject, difference }, index) => (
        <li key={`${index} ${subject}`}>
          {t('report.check-failed', { check: t(`exports.check.${id}`), subject, paper })}
          {difference !== null && ` ${t('report.check-off', { difference })}`}
        </li>
      ))}
    </ul>
  );
}
