import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { assess } from '../../rules/assess.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { assessmentInWords } from '../../rules/messages/in-words.ts';
import { readFacts } from '../../rules/read-facts.ts';
import { type BenefitExpectation, type Case, caseSchema } from './cases/expectation.ts';
import { usualPerson } from './usual-person.ts';

const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'usual-person.json');
const casesOf = (file: string) =>
  z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

function assessed({ given }: Case): Assessment {
  const read = readFacts(usualPerson(given), '2026-11-20');
  if (read.error !== null) throw new Error(`refused: ${read.error.field}`);
  return assess(read.facts, read.on);
}

describe.each(files)('%s', (file) => {
  test.each(casesOf(file))('$name', (one) => {
    const assessment = assessed(one);
    const { benefits = {}, uma, needs = {}, noNeeds = [], disagree, agree } = one.expect;
    for (const [id, wanted] of Object.entries(benefits)) expectBenefit(assessment, id, wanted);
    if (uma === null) expect(assessment.parameters.uma).toBeNull();
    else if (uma !== undefined) expect(assessment.parameters.uma).toMatchObject(uma);
    for (const [fact, decides] of Object.entries(needs))
      expect(assessment.needs.find((need) => need.fact === fact)).toEqual({ fact, decides });
    expect(assessment.needs.map(({ fact }) => String(fact)).filter((fact) => noNeeds.includes(fact))).toEqual(
      [],
    );
    const disagreeing = assessment.warnings.filter(({ code }) => code === 'facts-disagree');
    const pairs = disagreeing.map(({ message }) => [message.with?.one, message.with?.other]);
    if (disagree !== undefined) expect(pairs).toContainEqual(disagree);
    if (agree === true) expect(pairs).toEqual([]);
  });
});

function expectBenefit(assessment: Assessment, id: string, wanted: BenefitExpectation): void {
  const got = assessment.benefits.find((benefit) => benefit.id === id);
  const said = assessmentInWords(assessment, 'es').benefits.find((benefit) => benefit.id === id)?.warnings;
  const { conditions = {}, parts = [], warns = [], warnsNot = [], figures = [], tax, ...same } = wanted;
  const { traces = [], tracesNot = [], ...members } = same;
  expect(got).toMatchObject({ ...members, ...(tax === undefined ? {} : { tax }) });
  const met = Object.fromEntries((got?.conditions ?? []).map((condition) => [condition.id, condition.met]));
  expect(met).toMatchObject(conditions);
  for (const part of parts) expect(got?.parts).toContainEqual(part);
  const codes = got?.warnings.map(({ code }) => code) ?? [];
  expect(codes).toEqual(expect.arrayContaining(warns));
  expect(codes.filter((code) => warnsNot.includes(code))).toEqual([]);
  for (const figure of figures) expect(JSON.stringify(said)).toContain(figure);
  const steps = got?.trace.map((step) => step.id) ?? [];
  expect(steps).toEqual(expect.arrayContaining(traces));
  expect(steps.filter((step) => tracesNot.includes(step))).toEqual([]);
}
