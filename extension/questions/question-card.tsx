import { type FactPath, sayRule } from '../law.ts';
import { answer, answers } from '../shell/case.ts';
import { StatusMark } from '../status/status-mark.tsx';
import { language } from '../words/language.ts';
import { t } from '../words/t.ts';
import { asking } from './asking.ts';
import { Control } from './control.tsx';
import { Offers } from './offers.tsx';
import { Option } from './option.tsx';

/** One question: what is asked, its control, "I don't know", why it is asked and where the answer is found. */
export function QuestionCard({ fact, number }: { fact: FactPath; number: number }) {
  const name = `q-${fact.replace('.', '-')}`;
  const one = asking(fact, name);
  const said = answers.value.get(fact) ?? null;
  const words = (kind: 'fact' | 'why' | 'where') => sayRule({ code: `${kind}.${fact}` }, language.value);
  return (
    <li class="card question" data-question={fact}>
      <fieldset aria-describedby={`${name}-why`}>
        <legend id={`${name}-ask`}>
          <h2>
            {number}. {words('fact')}
          </h2>
        </legend>
        {said && said.value !== null && (
          <div class="question-said">
            <StatusMark status={{ shape: 'corrected', word: 'status.told' }} />
          </div>
        )}
        <Offers asking={one} />
        <div class="question-control">
          <Control asking={one} />
          <Option
            name={name}
            checked={said !== null && said.value === null}
            onChoose={() => answer(fact, { value: null })}
          >
            {t('questions.unknown')}
          </Option>
        </div>
        <p id={`${name}-why`} class="question-why">
          <b>{t('questions.why')}</b> {words('why')} <b>{t('questions.where')}</b> {words('where')}
        </p>
      </fieldset>
    </li>
  );
}
