import { sum } from '../result/money.ts';
import { documents } from '../shell/case.ts';
import { amountWithSign, plainAmount } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { BalanceBar } from './balance-bar.tsx';
import { type Balance, balanceOf } from './balance-parts.ts';
import { shares } from './shares.ts';

const insideRcv = new Set(['retiro97', 'cesantiaVejez', 'cuotaSocial', 'rcv']);

/** The bracket that says which parts are the RCV. */
function Bracket({ parts, rcv }: { parts: Balance['parts']; rcv: string }) {
  const total = parts.reduce((all, { amount }) => all + Number(amount), 0);
  const width = (560 * Number(rcv)) / total;
  return (
    <svg class="bracket" viewBox="0 0 560 8" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M1 8V1H${Math.max(2, width - 1)}V8`} fill="none" stroke="currentColor" />
    </svg>
  );
}

/** The account by sub-account: one bar, and the same in figures. */
export function BalanceCard() {
  const balance = documents.value.map(balanceOf).find((one) => one !== null) ?? null;
  if (balance === null) return null;
  const { parts, missing, rcv, total } = balance;
  const percents = shares(parts.map(({ amount }) => Number(amount)));
  const all = sum(parts.map(({ amount }) => amount));
  return (
    <section class="card chart">
      <h2>{t('charts.balance.title')}</h2>
      {rcv !== null && parts.some(({ name }) => insideRcv.has(name)) && (
        <>
          <p class="caption bracket-label">{t('charts.balance.rcv', { amount: amountWithSign(rcv) })}</p>
          <Bracket parts={parts} rcv={rcv} />
        </>
      )}
      <BalanceBar parts={parts} />
      <table class="chart-figures">
        <caption class="unseen">{t('charts.balance.title')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{t('charts.column.part')}</th>
            <th scope="col">{t('charts.column.amount')}</th>
            <th scope="col">{t('charts.column.share')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, amount }, index) => (
            <tr key={name}>
              <th scope="row">
                <span class={`swatch swatch-${name}`} />
                {t(`charts.part.${name}`)}
              </th>
              <td class="number">{amountWithSign(amount)}</td>
              <td class="number share">{(percents[index] ?? 0).toFixed(1)} %</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('charts.balance.sum')}</th>
            <td class="number">{amountWithSign(all)}</td>
            <td class="number share">100.0 %</td>
          </tr>
        </tfoot>
      </table>
      {total !== null && total !== all && (
        <p class="small">{t('charts.balance.differs', { total: plainAmount(total) })}</p>
      )}
      {missing.length > 0 && (
        <p class="small">
          {t('charts.balance.missing', { parts: missing.map((name) => t(`charts.part.${name}`)).join(', ') })}
        </p>
      )}
    </section>
  );
}
