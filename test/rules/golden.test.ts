import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assess } from '../../rules/assess.ts';
import { assessmentInWords } from '../../rules/messages/in-words.ts';
import { readFacts } from '../../rules/read-facts.ts';
import { people } from './golden/people.ts';
import { usualPerson } from './usual-person.ts';

test.each(Object.entries(people))('%s is told the same as before, word for word', async (name, given) => {
  const read = readFacts(usualPerson(given), '2026-11-20');
  if (read.error !== null) throw new Error(read.error.field);
  const assessment = assess(read.facts, read.on);
  const told = { es: assessmentInWords(assessment, 'es'), en: assessmentInWords(assessment, 'en') };
  const both = {
    ...told.es,
    inEnglish: told.en.benefits.map(({ warnings }) => warnings.map(({ message }) => message)),
  };
  await expect(`${JSON.stringify(both, null, 1)}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'golden', `${name}.golden.json`),
  );
});
