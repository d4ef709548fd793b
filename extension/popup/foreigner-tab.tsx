import { byName, countryName } from '../words/places.ts';
import { Amount } from './amount.tsx';
import { ChoiceField, TextField } from './fields.tsx';
import { countries, reckoned, taken } from './quick.ts';
import { refundView } from './refund-view.ts';
import { say } from './say.ts';
import { NothingYet } from './unemployment-tab.tsx';
import { WhereToLook } from './where-to-look.tsx';

/** What a foreigner who left types, and what a court could order under it. */
export function ForeignerTab() {
  const places = countries.value.map((code) => ({ value: code, name: countryName(code) })).sort(byName);
  const answers = [
    { value: 'yes', name: say('yes') },
    { value: 'no', name: say('no') },
  ];
  const credits = (['none', 'active', 'paid', 'guarantee'] as const).map((value) => ({
    value,
    name: say(`credit.${value}`),
  }));
  return (
    <>
      <div class="fields">
        <TextField name="rcv" money hint={say('hint.statement')} first />
        <TextField name="housing" money hint={say('hint.statement')} />
        <ChoiceField name="nationality" options={places} />
        <ChoiceField name="housingCredit" options={credits} />
        <ChoiceField name="permanentDeparture" options={answers} />
        <ChoiceField name="livesIn" options={places} />
      </div>
      <WhereToLook entries={['total', 'rcv', 'housing']} />
      <Refund />
    </>
  );
}

function Refund() {
  const assessment = reckoned.value?.assessment;
  const { figures } = taken.value;
  if (figures.rcv === undefined && figures.housing === undefined && figures.nationality === undefined)
    return <NothingYet text={say('empty.foreigner')} />;
  if (!assessment) return null;
  const { figure, missing, parts, notes } = refundView(assessment, figures);
  const hasFigure = figure !== null || missing !== null;
  return (
    <section aria-label={say('result')} class="result">
      {hasFigure && (
        <div class="card court">
          <div class="court-title">
            <h2>{say('court')}</h2>
            <span class="pill">{say('court.by-judgment')}</span>
          </div>
          {figure === null ? (
            <p class="missing">{missing}</p>
          ) : (
            <Amount figure={figure} big={parts.length > 0 && notes.length === 0} />
          )}
          <dl class="court-parts">
            {parts.map((part) => (
              <div key={part.name}>
                <dt>{part.name}</dt>
                <dd>{part.amount}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {notes.map((note) => (
        <p class="band" key={note}>
          {note}
        </p>
      ))}
      {hasFigure && <p class="small quiet">{say('court.not-guaranteed')}</p>}
    </section>
  );
}
