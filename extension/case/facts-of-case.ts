import { type Document, type DoubtfulFact, factsFromDocuments, type GivenFact } from '../engine.ts';
import { type FactPath, type Facts, type FactsError, factPaths, type KnownFacts, readFacts } from '../law.ts';
import type { Answers, AnswerValue } from './answer.ts';

/** What is known of one person, and where each fact comes from. */
export interface CaseFacts {
  readonly on: string;
  readonly known: KnownFacts;
  /** Facts of the papers that are used, with the readings they rest on. */
  readonly given: ReadonlyMap<FactPath, GivenFact>;
  /** Read with doubt: offered in a question, never used. */
  readonly doubtful: ReadonlyMap<FactPath, DoubtfulFact>;
  /** Figures of a few months that a question may offer. */
  readonly offered: ReadonlyMap<FactPath, GivenFact>;
  readonly told: Answers;
}

const isPath = (fact: string): fact is FactPath => factPaths.some((path) => path === fact);

function byPath<Fact extends { readonly fact: string }>(facts: readonly Fact[]): ReadonlyMap<FactPath, Fact> {
  return new Map(facts.flatMap((one) => (isPath(one.fact) ? [[one.fact, one] as const] : [])));
}

type Input = Record<string, unknown>;

/** The facts as the contract nests them. */
function nested(values: ReadonlyMap<FactPath, unknown>): Input {
  const input: Input = {};
  for (const [path, value] of values) {
    const [outer = path, inner] = path.split('.');
    if (path === 'wedding') input.wedding = value === 'none' ? 'none' : { ...objectAt(input, 'wedding') };
    else if (inner === undefined) input[outer] = value;
    else if (input[outer] !== 'none') input[outer] = { ...objectAt(input, outer), [inner]: value };
  }
  return input;
}

function objectAt(input: Input, key: string): object {
  const value = input[key];
  return typeof value === 'object' && value !== null ? value : {};
}

/** What was told and is known; "I don't know" is no fact, and leaves the paper's. */
function toldValues(told: Answers): ReadonlyMap<FactPath, AnswerValue> {
  const values = new Map<FactPath, AnswerValue>();
  for (const path of factPaths) {
    const value = told.get(path)?.value ?? null;
    if (value !== null) values.set(path, value);
  }
  return values;
}

/**
 * The facts of one person: what was told goes before what was read. A fact of a paper that the rules refuse is
 * set aside as doubtful, and an answer that they refuse is left out; never the whole.
 */
export function factsOfCase(documents: readonly Document[], told: Answers, on: string): CaseFacts {
  const read = factsFromDocuments(documents);
  const given = new Map(byPath(read.given));
  const doubtful = new Map(byPath(read.doubtful));
  const answers = new Map(toldValues(told));
  for (;;) {
    const papers = [...given]
      .filter(([path]) => !answers.has(path))
      .map(([path, { value }]) => [path, value] as const);
    const facts = readFacts(nested(new Map<FactPath, unknown>([...papers, ...answers])), on);
    if (facts.error === null) {
      for (const path of answers.keys()) given.delete(path);
      return { on, known: facts.facts, given, doubtful, offered: byPath(read.offered), told };
    }
    const field = [...answers.keys(), ...given.keys()].find((path) => isBlamed(path, facts.error));
    if (field === undefined) throw new Error(`facts refused: ${facts.error.field}`);
    const blamed = given.get(field);
    if (answers.delete(field) || !blamed) continue;
    given.delete(field);
    doubtful.set(field, { fact: field, value: blamed.value, file: blamed.file, why: 'doubtful' });
  }
}

function isBlamed(path: FactPath, { field }: FactsError): boolean {
  return field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);
}

/** Why the rules refuse an answer; null where they take it. */
export function refusalOf(fact: FactPath, value: AnswerValue, told: Answers, on: string): FactsError | null {
  const others = [...toldValues(told)].filter(([path]) => path !== fact);
  const facts = readFacts(nested(new Map<FactPath, unknown>([...others, [fact, value]])), on);
  return facts.error !== null && isBlamed(fact, facts.error) ? facts.error : null;
}

/** Facts as the contract nests them, as answers by their paths. */
export function answersFrom({
  wedding,
  issste,
  withdrawals,
  ...plain
}: Facts): ReadonlyMap<FactPath, AnswerValue> {
  const answers = new Map<FactPath, AnswerValue>();
  const keep = (path: string, value: unknown) => {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (isPath(path) && isPlain) answers.set(path, value);
  };
  for (const [path, value] of Object.entries(plain)) keep(path, value);
  for (const [path, value] of Object.entries(issste ?? {})) keep(`issste.${path}`, value);
  if (wedding === 'none') answers.set('wedding', 'none');
  else if (wedding) {
    answers.set('wedding', 'some');
    for (const [path, value] of Object.entries(wedding)) keep(`wedding.${path}`, value);
  }
  if (withdrawals)
    answers.set(
      'withdrawals',
      withdrawals.flatMap(({ date, kind }) => (kind ? [{ date: date ?? null, kind }] : [])),
    );
  return answers;
}
