import type { Day } from '../rules/dates.ts';
import type { Document, Reading } from './contract.ts';
import { certificateFacts } from './facts/certificate-facts.ts';
import { type FactValue, type GivenFact, isDoubtful } from './facts/fact-from-readings.ts';
import { statementFacts } from './facts/statement-facts.ts';

/** A fact that was read but may not be used before the user has looked at it, and why. */
export interface DoubtfulFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly file: string;
  /** Read with doubt, or two papers of the same day say different things. */
  readonly why: 'doubtful' | 'papers-differ';
}
/** What one person's documents say together. */
export interface FactsFromDocuments {
  /** Facts that may be used, by their path, with the readings they rest on. */
  readonly given: readonly GivenFact[];
  readonly doubtful: readonly DoubtfulFact[];
  /** Figures that a question may offer and that are never filled in: a statement's few months. */
  readonly offered: readonly GivenFact[];
  /** The CURPs that were read without doubt; more than one means that the documents are of several people. */
  readonly curps: readonly string[];
}

/** The facts of the rules from one person's documents, by the contract's ruling; a doubtful reading is never a fact. */
export function factsFromDocuments(documents: readonly Document[]): FactsFromDocuments {
  const read = documents.filter(({ error }) => error === null);
  const statements = latest(read, ({ statement }) => statement?.cutoffDate ?? null, 'statement');
  const certificates = latest(read, ({ certificate }) => certificate?.issuedOn ?? null, 'certificate');
  const all = [
    ...certificates.flatMap((document) => certificateFacts(document)),
    ...statements.flatMap((document) => statementFacts(document)),
  ].filter(({ fact }) => fact !== 'employmentEnded' || !isOutdated(certificates, statements));
  const facts = [...new Set(all.map(({ fact }) => fact))];
  const settled = facts.map((fact) => settle(all.filter((one) => one.fact === fact)));
  return {
    given: settled.flatMap((one) => ('evidence' in one ? [one] : [])),
    doubtful: settled.flatMap((one) => ('evidence' in one ? [] : [one])),
    offered: statements.flatMap(offeredBy),
    curps: curpsOf(read),
  };
}

/** The newest papers of a kind; those whose day is not known for sure may be as new, and stay. */
function latest(
  documents: readonly Document[],
  dayOf: (document: Document) => Reading | null,
  kind: 'statement' | 'certificate',
): readonly Document[] {
  const ofKind = documents.filter((document) => document[kind] !== null);
  const days = ofKind.map((document) => sureValue(dayOf(document)));
  const newest = days.reduce<Day>((last, day) => (day !== null && day > last ? day : last), '');
  return ofKind.filter((_, index) => days[index] === null || days[index] === newest);
}

/** A certificate older than the newest statement does not tell whether a job began after it. */
function isOutdated(certificates: readonly Document[], statements: readonly Document[]): boolean {
  const issued = certificates.map(({ certificate }) => sureValue(certificate?.issuedOn ?? null));
  const cutoffs = statements.map(({ statement }) => sureValue(statement?.cutoffDate ?? null));
  return issued.some((day) => day === null || cutoffs.some((cutoff) => cutoff === null || cutoff > day));
}

function sureValue(reading: Reading | null): string | null {
  return reading === null || reading.status === 'doubtful' ? null : reading.value;
}

/** One fact of what the papers say of it. */
function settle(said: readonly GivenFact[]): GivenFact | DoubtfulFact {
  const [first] = said;
  if (first === undefined) throw new Error('nothing to settle');
  const { fact, file, value } = first;
  if (said.some((one) => one.value !== value)) return { fact, file, value, why: 'papers-differ' };
  const doubt = said.find(isDoubtful);
  return doubt === undefined ? first : { fact, file: doubt.file, value, why: 'doubtful' };
}

function offeredBy({ figures, file }: Document): readonly GivenFact[] {
  const reading = figures?.sbc.average ?? null;
  return reading === null
    ? []
    : [
        {
          fact: 'averageSbc',
          value: reading.value,
          file,
          evidence: [{ path: 'figures.sbc.average', reading }],
        },
      ];
}

function curpsOf(documents: readonly Document[]): readonly string[] {
  const curps = documents.flatMap(
    ({ statement, certificate }) =>
      sureValue(statement?.worker.curp ?? certificate?.worker.curp ?? null) ?? [],
  );
  return [...new Set(curps)].sort();
}
