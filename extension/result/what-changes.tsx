import { daysBetween } from '../case/outlook.ts';
import { firstBenefits } from '../case/situation.ts';
import { questionOrder } from '../questions/question-order.ts';
import { doubtfulPaths } from '../review/doubts.ts';
import { documents, facts, on, outlook, person, situation } from '../shell/case.ts';
import { goTo } from '../shell/step.ts';
import { openReview } from '../shell/step-bar.tsx';
import { longDate } from '../words/formats.ts';
import { lawWords } from '../words/law-words.ts';
import { counted, t } from '../words/t.ts';
import { outcomeOf } from './outcome.ts';

/** Missing facts that are told one by one; what decides less stands on the page of questions. */
const MOST_TOLD = 4;

/** Further away than this, a day is told without counting to it. */
const FAR_DAYS = 366;

/** The benefits that only wait for their day, by that day. */
function byDay(): ReadonlyMap<string, readonly string[]> {
  const { benefits } = outlook.value.assessment;
  const days = new Map<string, readonly string[]>();
  for (const benefit of benefits) {
    const outcome = outcomeOf(benefit, on.value);
    if (outcome.is === 'from')
      days.set(outcome.day, [...(days.get(outcome.day) ?? []), lawWords(`benefit.${benefit.id}`)]);
  }
  return days;
}

/** What only waits for its day. */
function Dates() {
  return (
    <>
      {[...byDay()].sort().map(([day, names]) => {
        const days = daysBetween(on.value, day);
        return (
          <li key={day}>
            <b>
              {days <= FAR_DAYS ? counted('result.changes.in-days', days) : t('result.changes.later')},{' '}
              {longDate(day, on.value)}
            </b>
            : {names.join('; ')}
          </li>
        );
      })}
    </>
  );
}

function doubts(): number {
  return (person.value?.papers ?? []).reduce((count, paper) => {
    const document = paper.shown.value;
    return count + (document ? doubtfulPaths(document).length : 0);
  }, 0);
}

/** What would change the result: a day, a paper, an answer, a doubt that is looked at. */
export function WhatChanges() {
  const { needs } = outlook.value;
  const told = facts.value.told;
  const ahead = firstBenefits(situation.value);
  const missing = questionOrder(needs, told, ahead, []).filter((fact) => !told.has(fact));
  const doubtful = doubts();
  const wantsCertificate =
    !documents.value.some(({ certificate }) => certificate) &&
    needs.some(({ fact }) => fact === 'contributedWeeks' || fact === 'averageSbc');
  return (
    <section class="card changes">
      <h2>{t('result.changes.title')}</h2>
      <ul>
        <Dates />
        {doubtful > 0 && (
          <li>
            <button type="button" class="link" onClick={openReview}>
              {counted('review.doubts', doubtful)}
            </button>
            : {t('result.changes.doubts')}
          </li>
        )}
        {wantsCertificate && (
          <li>
            <b>{t('result.changes.certificate')}</b>: {t('result.changes.certificate-why')}
          </li>
        )}
        {missing.slice(0, MOST_TOLD).map((fact) => (
          <li key={fact}>
            {t('result.changes.your-answer')} <b>{lawWords(`fact.${fact}`)}</b>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <button type="button" class="link" onClick={() => goTo('questions')}>
          {counted('result.changes.answer', missing.length)}
        </button>
      )}
    </section>
  );
}
