import type { CaseFile } from '../exports/case-file.ts';
import { waitsForItsDay } from '../exports/first-day.ts';
import { type Benefit, sayRule } from '../law.ts';
import { amountWithSign, shortDate } from '../words/formats.ts';
import { language } from '../words/language.ts';
import { warningInWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { ConditionMark, type ConditionState } from './condition-mark.tsx';
import { sumLines } from './sums.ts';

const rule = (code: string) => sayRule({ code }, language.value);
const capitalised = (text: string) => text.slice(0, 1).toLocaleUpperCase(language.value) + text.slice(1);
type Condition = Benefit['conditions'][number];

function stateOf({ met }: Condition, waits: boolean): ConditionState {
  if (met === null) return 'unknown';
  if (met) return 'met';
  return waits ? 'time' : 'not-met';
}

const order: readonly ConditionState[] = ['not-met', 'time', 'unknown', 'met'];

/** The conditions of a benefit, those that are not met first, each with its law. */
function Conditions({ benefit, waits }: { benefit: Benefit; waits: boolean }) {
  const conditions = benefit.conditions
    .map((condition) => ({ condition, state: stateOf(condition, waits) }))
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const isOnlyOne = conditions.filter(({ state }) => state === 'time').length === 1;
  const word = (state: ConditionState) =>
    state === 'time' && isOnlyOne && benefit.availableFrom
      ? { word: t('report.condition.from', { day: shortDate(benefit.availableFrom) }) }
      : {};
  return (
    <table class="report-conditions">
      <tbody>
        {conditions.map(({ condition, state }) => (
          <tr key={condition.id}>
            <th scope="row">{rule(`condition.${condition.id}`)}</th>
            <td class="report-law">{condition.citations.join('; ')}</td>
            <td>
              <ConditionMark state={state} {...word(state)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function amountLine({ amount, range }: Benefit): string {
  if (amount !== null) return amountWithSign(amount);
  const low = range?.low ?? null;
  const high = range?.high ?? null;
  if (low !== null && high !== null)
    return t('report.between', { low: amountWithSign(low), high: amountWithSign(high) });
  if (high !== null) return t('report.at-most', { high: amountWithSign(high) });
  return low === null ? t('report.no-amount') : t('report.at-least', { low: amountWithSign(low) });
}

function taxLine({ tax }: Benefit): string {
  const treatment = rule(`tax.${tax.treatment}`);
  if (tax.treatment === 'exempt' || tax.low === null) return t('report.tax', { treatment });
  return tax.high === null
    ? t('report.tax-from', { treatment, low: amountWithSign(tax.low) })
    : t('report.tax-between', { treatment, low: amountWithSign(tax.low), high: amountWithSign(tax.high) });
}

/** One way to the money: what it pays, its conditions, its sums, its parts, its tax, what it warns of. */
export function ReportBenefit({ benefit, file }: { benefit: Benefit; file: CaseFile }) {
  const waits = waitsForItsDay(benefit, file);
  const sums = sumLines(benefit.trace);
  return (
    <section class="report-benefit">
      <h3>
        {rule(`benefit.${benefit.id}`)}
        <span class="report-amount">{amountLine(benefit)}</span>
      </h3>
      <p class="report-outcome">
        {waits && benefit.availableFrom
          ? t('report.outcome.from', { day: shortDate(benefit.availableFrom) })
          : capitalised(rule(`status.${benefit.status}`))}
        {' · '}
        {taxLine(benefit)}
      </p>
      <Conditions benefit={benefit} waits={waits} />
      {benefit.parts.length > 1 && (
        <table>
          <tbody>
            {benefit.parts.map(({ subaccount, amount, basis }) => (
              <tr key={subaccount}>
                <th scope="row">{rule(`part.${subaccount}`)}</th>
                <td class="report-law">{rule(`basis.${basis}`)}</td>
                <td class="report-number">{amountWithSign(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sums.length > 0 && (
        <table>
          <tbody>
            {sums.map(({ id, reckoning, value, law }) => (
              <tr key={id}>
                <th scope="row">{reckoning}</th>
                <td class="report-law">{law}</td>
                <td class="report-number">{t('report.equals', { value })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {benefit.warnings.length > 0 && (
        <ul class="report-warnings">
          {benefit.warnings.map(({ code, message }) => (
            <li key={`${code} ${Object.values(message.with ?? {}).join(' ')}`}>{warningInWords(message)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
