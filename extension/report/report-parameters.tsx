import type { CaseFile } from '../exports/case-file.ts';
import { umaHeldUntil } from '../law.ts';
import { amountWithSign, shortDate } from '../words/formats.ts';
import { t } from '../words/t.ts';

/** The year's parameters with their dates, and every article that the result names. */
export function ReportParameters({ file }: { file: CaseFile }) {
  const { parameters, benefits, on } = file.assessment;
  const { uma } = parameters;
  const articles = new Set(
    benefits.flatMap(({ conditions }) => conditions.flatMap(({ citations }) => citations)),
  );
  return (
    <section>
      <h2>{t('report.parameters')}</h2>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('report.computed-for')}</th>
            <td class="report-number">{shortDate(on)}</td>
          </tr>
          {uma ? (
            <>
              <tr>
                <th scope="row">{t('report.uma-monthly', { from: shortDate(uma.from) })}</th>
                <td class="report-number">{amountWithSign(uma.monthly)}</td>
              </tr>
              <tr>
                <th scope="row">{t('report.uma-daily', { from: shortDate(uma.from) })}</th>
                <td class="report-number">{amountWithSign(uma.daily)}</td>
              </tr>
            </>
          ) : (
            <tr>
              <th scope="row">{t('report.uma-missing')}</th>
              <td class="report-number">{t('report.not-known')}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{t('report.uma-until')}</th>
            <td class="report-number">{shortDate(umaHeldUntil)}</td>
          </tr>
        </tbody>
      </table>
      <p class="report-outcome">{t('report.articles', { articles: [...articles].sort().join('; ') })}</p>
    </section>
  );
}
