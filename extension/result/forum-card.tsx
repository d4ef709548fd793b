import type { Benefit, FactPath } from '../law.ts';
import { facts } from '../shell/case.ts';
import { warningInWords } from '../words/law-words.ts';
import { stateName } from '../words/places.ts';
import { t } from '../words/t.ts';
import { rangeInWords } from './range-in-words.ts';

/** What a benefit's warnings say, of some subjects. */
function Said({ benefit, codes }: { benefit: Benefit; codes: readonly string[] }) {
  return (
    <>
      {benefit.warnings
        .filter(({ code }) => codes.includes(code))
        .map(({ code, message }) => (
          <p key={code} class="small">
            {warningInWords(message)}
          </p>
        ))}
    </>
  );
}

const forum = [
  'thesis-by-state',
  'thesis-first-circuit',
  'thesis-persuades',
  'third-country',
  'paid-in-person',
];
const treaty = ['treaty-in-force', 'treaty-never-in-force'];

function courtIn(state: string | null): string {
  return state === null ? t('result.court.unknown') : t('result.court.in', { state: stateName(state) });
}

/** Where it is claimed, how it is taxed, what a treaty changes, who helps for nothing. */
export function ForumCard({ benefit }: { benefit: Benefit }) {
  const state: FactPath = 'lastWorkState';
  const { tax } = benefit;
  const hasTreaty = benefit.warnings.some(({ code }) => treaty.includes(code));
  return (
    <section class="card forum-card">
      <h2>{t('result.where')}</h2>
      <p class="small">{courtIn(facts.value.known[state])}</p>
      <Said benefit={benefit} codes={forum} />
      <hr />
      <header class="card-head">
        <h3>{t('result.tax')}</h3>
        {tax.low !== null && tax.high !== null && <b>{rangeInWords(tax.low, tax.high)}</b>}
      </header>
      <Said benefit={benefit} codes={['tax-not-settled', 'no-tariff']} />
      {facts.value.known.contributedWeeks === null && <p class="small">{t('result.tax.sharper')}</p>}
      {hasTreaty && (
        <>
          <hr />
          <h3>{t('result.treaty')}</h3>
          <Said benefit={benefit} codes={treaty} />
        </>
      )}
      <hr />
      <h3>{t('result.free-counsel')}</h3>
      <p class="small">{t('result.profedet')}</p>
    </section>
  );
}
