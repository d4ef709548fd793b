import { amountWithSign } from '../words/amounts.ts';
import { Amount } from './amount.tsx';
import { benefitOf, stepOf } from './benefit-of.ts';
import { DayField } from './day-field.tsx';
import { TextField } from './fields.tsx';
import { firstDayView } from './first-day-view.ts';
import { type ModalityView, modalityA, modalityB } from './modality-view.ts';
import { reckoned, taken } from './quick.ts';
import { say } from './say.ts';
import { WhereToLook } from './where-to-look.tsx';

/** What somebody out of work types, and A beside B under it. */
export function UnemploymentTab() {
  return (
    <>
      <div class="fields">
        <TextField name="lastSbc" money hint={say('hint.salary')} first />
        <TextField name="rcv" money hint={say('hint.statement')} />
        <TextField name="averageSbc" money hint={say('hint.optional')} />
        <TextField name="contributedWeeks" hint={say('hint.optional')} />
        <DayField
          name="accountOpened"
          parts={[
            { name: 'openedMonth', of: 'month' },
            { name: 'openedYear', of: 'year' },
          ]}
        />
        <DayField
          name="employmentEnded"
          parts={[
            { name: 'endedDay', of: 'day' },
            { name: 'endedMonth', of: 'month' },
            { name: 'endedYear', of: 'year' },
          ]}
        />
      </div>
      <WhereToLook entries={['total', 'rcv', 'salary', 'weeks', 'opened']} />
      <Modalities />
    </>
  );
}

function Modalities() {
  const assessment = reckoned.value?.assessment;
  const { lastSbc, rcv, averageSbc, accountOpened, employmentEnded } = taken.value.figures;
  if ([lastSbc, rcv, averageSbc, accountOpened, employmentEnded].every((figure) => figure === undefined))
    return <NothingYet text={say('empty.text')} />;
  if (!assessment) return null;
  const { day, rest } = firstDayView(assessment);
  const a = benefitOf(assessment, 'unemployment-a');
  const cap = stepOf(a, 'ten-monthly-uma');
  const year = assessment.parameters.uma?.from.slice(0, 4) ?? '';
  const capped = a.warnings.some(({ code }) => code === 'more-than-rcv');
  return (
    <section aria-label={say('result')} class="result">
      <div class="modalities">
        <ModalityCard {...modalityA(assessment)} />
        <ModalityCard {...modalityB(assessment)} />
      </div>
      <p class="band">
        <b>{day}</b> {rest}
      </p>
      <p class="small quiet">
        {capped && `${say('more-than-rcv')} `}
        {cap === null
          ? say('assumes.no-uma')
          : say('assumes', { year, cap: amountWithSign(Number(cap).toFixed(2)) })}
      </p>
    </section>
  );
}

function ModalityCard({ title, figure, missing, note }: ModalityView) {
  return (
    <div class="card modality">
      <h2>{title}</h2>
      {figure === null ? <p class="missing">{missing}</p> : <Amount figure={figure} />}
      {note !== '' && <p class="caption">{note}</p>}
    </div>
  );
}

/** The card that stands where the result will be. */
export function NothingYet({ text }: { text: string }) {
  return (
    <>
      <div class="nothing-yet">
        <h2>{say('empty.title')}</h2>
        <p>{text}</p>
      </div>
      <p class="small quiet forgets">{say('forgets')}</p>
    </>
  );
}
