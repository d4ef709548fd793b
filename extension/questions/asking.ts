import type { Answer, AnswerValue } from '../case/answer.ts';
import { refusalOf } from '../case/facts-of-case.ts';
import type { FactPath } from '../law.ts';
import { answer, answers, on } from '../shell/case.ts';
import type { MessageKey } from '../words/t.ts';

/** What a control of a question works with. */
export interface Asking {
  readonly fact: FactPath;
  /** The name that the radio buttons of one question share, and the beginning of its ids. */
  readonly name: string;
  readonly said: Answer | null;
  /** Keeps a value; the sentence that says why not, where the rules refuse it. */
  readonly say: (value: AnswerValue, choice?: string) => MessageKey | null;
  readonly forget: () => void;
}

const refusals: Readonly<Record<string, MessageKey>> = {
  'invalid.above-ceiling': 'questions.wrong.above-ceiling',
  'invalid.later-than-on': 'questions.wrong.later',
};

/** Keeps the answer to one question, unless the rules refuse it. */
export function asking(fact: FactPath, name: string): Asking {
  return {
    fact,
    name,
    said: answers.value.get(fact) ?? null,
    say(value, choice) {
      const refused = refusalOf(fact, value, answers.value, on.value);
      if (refused) return refusals[refused.message.code] ?? 'questions.wrong.other';
      answer(fact, choice === undefined ? { value } : { value, choice });
      return null;
    },
    forget: () => answer(fact, null),
  };
}
