import type { FactPath } from '../law.ts';

/** A withdrawal as the user tells it; the day is null where it is not remembered. */
export interface ToldWithdrawal {
  readonly date: string | null;
  readonly kind: 'unemployment' | 'marriage';
}

/** What an answer can be: the form that the rules take of a fact; a wedding is `none` or `some`. */
export type AnswerValue = string | number | boolean | readonly ToldWithdrawal[];

/** What the user said to one question; `null` is "I don't know". */
export interface Answer {
  readonly value: AnswerValue | null;
  /** Which of the offered choices it was, where the value alone does not tell. */
  readonly choice?: string;
}

/** What one person was asked and said. */
export type Answers = ReadonlyMap<FactPath, Answer>;

export const noAnswers: Answers = new Map();

/** The answers with one more, or one taken back. */
export function answered(answers: Answers, fact: FactPath, answer: Answer | null): Answers {
  const next = new Map(answers);
  if (answer) next.set(fact, answer);
  else next.delete(fact);
  return next;
}
