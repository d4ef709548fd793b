import { factInWords } from '../case/fact-in-words.ts';
import type { FactValue } from '../engine.ts';
import { facts } from '../shell/case.ts';
import { type MessageKey, t } from '../words/t.ts';
import type { Asking } from './asking.ts';
import { Option } from './option.tsx';

interface Offer {
  readonly value: FactValue;
  readonly file: string;
  readonly why: MessageKey;
}

/** What the papers say with doubt, or only for a few months: offered, never filled in. */
function offersFor({ fact }: Asking): readonly Offer[] {
  const doubtful = facts.value.doubtful.get(fact);
  const offered = facts.value.offered.get(fact);
  return [
    ...(doubtful ? [{ ...doubtful, why: `questions.offer.${doubtful.why}` } as const] : []),
    ...(offered && !facts.value.given.has(fact)
      ? [{ ...offered, why: 'questions.offer.few-months' } as const]
      : []),
  ];
}

/** Values that the papers suggest; none is chosen beforehand. */
export function Offers({ asking }: { asking: Asking }) {
  const offers = offersFor(asking);
  if (offers.length === 0) return null;
  return (
    <div class="offers">
      <p class="hint">{t('questions.offers')}</p>
      {offers.map(({ value, file, why }) => (
        <Option
          key={why}
          name={asking.name}
          checked={asking.said?.choice === why}
          onChoose={() => asking.say(value, why)}
        >
          <b>{factInWords(asking.fact, value)}</b> <small>{t(why)}</small> <small>{file}</small>
        </Option>
      ))}
    </div>
  );
}
