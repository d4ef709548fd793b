import type { CaseFact, CaseFile } from '../../../extension/exports/case-file.ts';
import { factsFromDocuments } from '../../../parser/facts.ts';
import { inWords } from '../../../parser/messages/in-words.ts';
import { assess } from '../../../rules/assess.ts';
import { type FactPath, factPaths } from '../../../rules/fact-values.ts';
import type { Facts } from '../../../rules/facts.ts';
import { readFacts } from '../../../rules/read-facts.ts';
import { readFixture } from '../../parser/read-fixture.ts';

const isFact = (name: string): name is FactPath => factPaths.some((path) => path === name);

/** What the person of these cases says; the rest is read in the papers. */
export const told: Facts = {
  on: '2026-11-21',
  accountOpened: '2015-03-01',
  contributedBimesters: 60,
  contributedWeeks: 487,
  employed: false,
  employmentEnded: '2026-10-22',
  averageSbc: '480.10',
  housingCredit: 'none',
  withdrawals: [],
  wedding: 'none',
  nationality: 'MX',
};

/** What a foreigner says who has left. */
export const foreigner: Facts = {
  ...told,
  nationality: 'CA',
  leftMexicoOn: '2026-10-25',
  permanentDeparture: true,
  livesIn: 'CA',
  lastWorkState: 'QR',
};

/** A case made of synthetic papers and of what somebody told, the way the result page makes it. */
export async function caseOf(
  files: readonly string[],
  { say = told, language = 'es' }: { say?: Facts; language?: 'es' | 'en' } = {},
): Promise<CaseFile> {
  const documents = [];
  for (const file of files) documents.push((await readFixture(file)).document);
  const read = factsFromDocuments(documents).given.filter(({ fact }) => !(fact in say));
  const values = Object.fromEntries(
    read.filter(({ fact }) => !fact.includes('.')).map(({ fact, value }) => [fact, value]),
  );
  const facts: CaseFact[] = read.flatMap(({ fact, value, file, evidence }) =>
    isFact(fact) ? [{ fact, value, origin: { is: 'read', file, evidence } }] : [],
  );
  const checked = readFacts({ ...values, ...say }, say.on ?? '');
  if (checked.error !== null) throw new Error(`the case does not hold: ${checked.error.field}`);
  const { facts: known, on } = checked;
  return {
    documents: documents.map((document) => inWords(document, language)),
    facts: [...facts, ...toldFacts(say)],
    assessment: assess(known, on),
    today: on,
    reference: null,
  };
}

function toldFacts(say: Facts): readonly CaseFact[] {
  return Object.entries(say).flatMap(([fact, value]) =>
    isFact(fact) &&
    value !== null &&
    value !== undefined &&
    (typeof value !== 'object' || Array.isArray(value))
      ? [{ fact, value, origin: { is: 'told' } }]
      : [],
  );
}
