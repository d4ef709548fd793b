import { situations } from '../case/situation.ts';
import { situation } from '../shell/case.ts';
import { t } from '../words/t.ts';
import { Option } from './option.tsx';

/** What brings the person here: it orders questions and result, and hides nothing. */
export function SituationCard() {
  return (
    <section class="card question situation">
      <fieldset aria-describedby="situation-why">
        <legend>
          <h2>{t('questions.situation.title')}</h2>
        </legend>
        <div class="question-control">
          {situations.map((one) => (
            <Option
              key={one}
              name="situation"
              checked={situation.value === one}
              onChoose={() => {
                situation.value = one;
              }}
            >
              {t(`questions.situation.${one}`)}
            </Option>
          ))}
        </div>
        <p id="situation-why" class="question-why">
          {t('questions.situation.why')}
        </p>
      </fieldset>
    </section>
  );
}
