import { documents, facts } from '../shell/case.ts';
import { amountWithSign, shortDate } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { ChartTable } from './chart-table.tsx';
import { SalaryLine } from './salary-line.tsx';
import { salarySteps, ticksFor } from './salary-steps.ts';

/** The average that the papers or the person give, else the one over the statement's months. */
function averageSalary(): string | null {
  const { known, offered } = facts.value;
  const few = offered.get('averageSbc')?.value;
  return known.averageSbc ?? (few === undefined ? null : String(few));
}

/** The daily base salary over time. */
export function SalaryCard() {
  const steps = salarySteps(documents.value);
  const last = steps.at(-1);
  if (!last) return null;
  const average = averageSalary();
  const title = t('charts.salary.title');
  const values = steps.map(({ sbc }) => Number(sbc));
  const [from = 0] = ticksFor(
    Math.min(...values, Number(average ?? Infinity)),
    Math.max(...values, Number(average ?? 0)),
  );
  return (
    <section class="card chart">
      <h2>{title}</h2>
      <SalaryLine steps={steps} average={average} title={title} />
      <p class="small">
        {t('charts.salary.last', { amount: amountWithSign(last.sbc) })}{' '}
        {average !== null &&
          t(facts.value.known.averageSbc ? 'charts.salary.average-is' : 'charts.salary.average-few', {
            amount: amountWithSign(average),
          })}{' '}
        {from > 0 && t('charts.salary.axis', { from })}
      </p>
      <ChartTable
        title={title}
        columns={[t('charts.salary.from'), t('charts.salary.to'), t('charts.salary.sbc')]}
        rows={steps.map((step) => [shortDate(step.from), shortDate(step.to), amountWithSign(step.sbc)])}
      />
    </section>
  );
}
