import { type Benefit, sayRule } from '../law.ts';
import { language } from '../words/language.ts';
import { t } from '../words/t.ts';

const rule = (code: string) => sayRule({ code }, language.value);

/** The ways that are closed with these facts, each with the conditions that close it. */
export function ReportOthers({ benefits }: { benefits: readonly Benefit[] }) {
  if (benefits.length === 0) return null;
  return (
    <section class="report-benefit">
      <h3>{t('report.others')}</h3>
      <table>
        <tbody>
          {benefits.map(({ id, conditions }) => (
            <tr key={id}>
              <th scope="row">{rule(`benefit.${id}`)}</th>
              <td>
                {t('report.not-met', {
                  conditions: conditions
                    .filter(({ met }) => met === false)
                    .map((condition) => rule(`condition.${condition.id}`))
                    .join('; '),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
