import { computed, signal } from '@preact/signals';
import { type Answer, type Answers, answered, noAnswers } from '../case/answer.ts';
import { caseFacts } from '../case/case-facts.ts';
import { answersFrom, factsOfCase } from '../case/facts-of-case.ts';
import { outlookOn } from '../case/outlook.ts';
import { identityOf, type Person, peopleOf } from '../case/people.ts';
import type { Situation } from '../case/situation.ts';
import { todayInMexico } from '../case/today.ts';
import type { Document } from '../engine.ts';
import type { CaseFile } from '../exports/case-file.ts';
import { assessmentInWords, type FactPath, type Facts } from '../law.ts';
import type { Paper } from '../papers/paper.ts';
import { language } from '../words/language.ts';
import { papers } from './desk.ts';

/** The key of what is told without any paper; it counts for the one person whose papers come later. */
const NOBODY = 0;

/** What brings the person here; null until they say it. */
export const situation = signal<Situation | null>(null);
/** Whether the user said that papers with different names are one person's. */
export const saidSame = signal(false);
const chosen = signal<number | null>(null);
const told = signal<ReadonlyMap<number, Answers>>(new Map());
/** The day of the request: today in Mexico City when the tab was opened. */
export const on = signal(todayInMexico());

const understood = computed(() =>
  papers.list.value.flatMap((paper) => {
    const document = paper.document.value;
    return document && (document.statement || document.certificate) ? [{ paper, document }] : [];
  }),
);

/** The people whose papers are on the desk. */
export const people = computed<readonly Person<Paper>[]>(() => {
  const found = peopleOf(
    understood.value.map(({ paper, document }) => ({
      item: paper,
      id: paper.id,
      identity: identityOf(document),
    })),
  );
  const [first] = found;
  return saidSame.value && first ? [{ ...first, papers: found.flatMap((one) => one.papers) }] : found;
});

/** The person whose case is on the screen. */
export const person = computed<Person<Paper> | null>(
  () => people.value.find(({ key }) => key === chosen.value) ?? people.value[0] ?? null,
);

/** Turns to another person's papers. */
export function choosePerson(key: number): void {
  chosen.value = key;
}

/** The person's documents with what they corrected. */
export const documents = computed<readonly Document[]>(() =>
  (person.value?.papers ?? []).flatMap((paper) => paper.document.value ?? []),
);

/** What the person said to the questions. */
export const answers = computed<Answers>(() => {
  const own = told.value.get(person.value?.key ?? NOBODY) ?? noAnswers;
  const early = people.value.length > 1 ? noAnswers : (told.value.get(NOBODY) ?? noAnswers);
  return new Map([...early, ...own]);
});

/** Keeps an answer, or takes it back. */
export function answer(fact: FactPath, said: Answer | null): void {
  const key = person.value?.key ?? NOBODY;
  const next = new Map(told.value);
  if (said === null) next.set(NOBODY, answered(next.get(NOBODY) ?? noAnswers, fact, null));
  next.set(key, answered(next.get(key) ?? noAnswers, fact, said));
  told.value = next;
}

/** Takes facts that were told elsewhere, in the popup, as answers. */
export function takeFacts(given: Facts): void {
  for (const [fact, value] of answersFrom(given)) answer(fact, { value });
}

/** What is known of the person, and from where. */
export const facts = computed(() => factsOfCase(documents.value, answers.value, on.value));

/** What the law gives today, and what is still worth asking. */
export const outlook = computed(() => outlookOn(facts.value.known, on.value));

/** The assessment in the page's language. */
export const assessment = computed(() => assessmentInWords(outlook.value.assessment, language.value));

/** The case as it leaves the browser, on paper or as a file. */
export const caseFile = computed<CaseFile>(() => ({
  documents: (person.value?.papers ?? []).flatMap((paper) => paper.shown.value ?? []),
  facts: caseFacts(facts.value),
  assessment: outlook.value.assessment,
  today: on.value,
  reference: null,
}));
