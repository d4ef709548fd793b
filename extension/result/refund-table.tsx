import { BalanceBar } from '../charts/balance-bar.tsx';
import type { Benefit } from '../law.ts';
import { standing } from '../review/standing.ts';
import { everyValue } from '../review/value.ts';
import { documents, facts, person } from '../shell/case.ts';
import type { ShownStatus } from '../status/shown-status.ts';
import { StatusMark } from '../status/status-mark.tsx';
import { TracedFigure } from '../trace/traced-figure.tsx';
import { amountWithSign, plainAmount } from '../words/formats.ts';
import { lawWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { type RefundRow, refundRows } from './refund-parts.ts';

const factOf = {
  retiro97: 'rcv',
  cesantiaVejez: 'rcv',
  cuotaSocial: 'rcv',
  rcv: 'rcv',
  housing: 'housing',
} as const;

/** How the balance behind a row stands; what the person gave, they gave. */
function statusOf({ name, path }: RefundRow): ShownStatus {
  const told: ShownStatus = { shape: 'corrected', word: 'status.told' };
  if (!facts.value.given.has(factOf[name])) return told;
  for (const paper of person.value?.papers ?? []) {
    const document = paper.shown.value;
    const value = document && everyValue(document).find((one) => one.path === path);
    if (value?.reading) return standing(value, paper.corrections.value);
  }
  return told;
}

/** What a court could order paid, by sub-account, and what each rests on. */
export function RefundTable({ benefit }: { benefit: Benefit }) {
  const rows = refundRows(benefit, documents.value);
  const apart = benefit.parts.filter(({ basis }) => basis === 'inferred');
  const rcv = benefit.parts.find(({ subaccount }) => subaccount === 'rcv');
  const title = lawWords('benefit.foreign-refund');
  return (
    <section class="card refund-card">
      <header class="card-head">
        <h2>{t('result.refund.made-of')}</h2>
        {benefit.amount !== null && (
          <TracedFigure
            of={{ benefit: benefit.id, steps: ['amount'], title, value: amountWithSign(benefit.amount) }}
            class="link"
          >
            {t('result.see-sum')}
          </TracedFigure>
        )}
      </header>
      <BalanceBar
        parts={rows.map(({ name, amount }) => ({ name: name === 'housing' ? 'vivienda' : name, amount }))}
      />
      <table class="refund-table">
        <thead>
          <tr>
            <th scope="col">{t('result.refund.subaccount')}</th>
            <th scope="col">{t('result.refund.rests-on')}</th>
            <th scope="col" class="number">
              {t('result.refund.balance')}
            </th>
            <th scope="col">{t('result.refund.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <span class={`swatch swatch-${row.name}`} />
                {t(`result.refund.part.${row.name}`)}
              </th>
              <td>{t(`result.refund.basis.${row.basis}`)}</td>
              <td class="number">{plainAmount(row.amount)}</td>
              <td>
                <StatusMark status={statusOf(row)} />
              </td>
            </tr>
          ))}
        </tbody>
        {benefit.amount !== null && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('result.refund.total')}
              </th>
              <td class="number">{plainAmount(benefit.amount)}</td>
              <td>
                <StatusMark status={{ shape: 'calculated', word: 'status.calculated' }} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {rcv && <p class="small">{t('result.refund.rcv-inside', { rcv: amountWithSign(rcv.amount) })}</p>}
      {apart.map(({ subaccount, amount }) => (
        <p key={subaccount} class="small">
          {t('result.refund.apart', { name: lawWords(`part.${subaccount}`), amount: amountWithSign(amount) })}
        </p>
      ))}
      {facts.value.known.voluntary !== null && facts.value.known.voluntary !== '0.00' && (
        <p class="quiet-note">
          {t('result.refund.voluntary', { amount: amountWithSign(facts.value.known.voluntary) })}
        </p>
      )}
    </section>
  );
}
