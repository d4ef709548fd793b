import { factInWords } from '../case/fact-in-words.ts';
import { type FactPath, factPaths } from '../law.ts';
import { documents, facts } from '../shell/case.ts';
import { factName } from '../words/law-words.ts';
import { t } from '../words/t.ts';

/** Who says a fact: the user, a certificate or a statement. */
export function originOf(fact: FactPath): string {
  const given = facts.value.given.get(fact);
  if (!given) return t('result.origin.you');
  const document = documents.value.find(({ file }) => file === given.file);
  return t(document?.certificate ? 'result.origin.certificate' : 'result.origin.statement');
}

const isPath = (fact: string): fact is FactPath => factPaths.some((path) => path === fact);

/** The first known fact behind a condition, in a line: its name, its value and who says it. */
export function factLine(candidates: readonly string[]): string | null {
  const { known } = facts.value;
  const fact = candidates.filter(isPath).find((path) => known[path] !== null);
  if (fact === undefined) return null;
  return t('result.fact-line', {
    name: factName(fact),
    value: factInWords(fact, known[fact]),
    origin: originOf(fact),
  });
}
