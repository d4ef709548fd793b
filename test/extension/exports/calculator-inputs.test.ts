import { expect, test } from 'vitest';
import { calculatorInputs, inputsAsText } from '../../../extension/exports/calculator-inputs.ts';
import { caseOf } from './a-case.ts';

const file = await caseOf(['sample.pdf']);
const copiedOf = (inputs: ReturnType<typeof calculatorInputs>) =>
  Object.fromEntries(inputs.map(({ key, copied }) => [key.replace('exports.input.', ''), copied]));

test("what CONSAR's calculator asks for comes from the papers, the day of birth from the CURP", () => {
  const { birth, sbc, balance } = copiedOf(calculatorInputs(file));
  const statement = file.documents[0]?.statement;
  const [, year = '', month = '', date = ''] =
    /^[A-Z]{4}(\d\d)(\d\d)(\d\d)/.exec(statement?.worker.curp?.value ?? '') ?? [];
  expect(birth).toMatch(new RegExp(`^${date}/${month}/\\d\\d${year}$`));
  expect(sbc).toBe(file.documents[0]?.figures?.sbc.last?.value);
  expect(balance).toMatch(/^\d+\.\d\d$/);
});

test('what no paper and no answer tells stays empty, never zero', () => {
  const empty = calculatorInputs({ ...file, facts: [], documents: [] });
  expect(empty.map(({ copied }) => copied)).toEqual([null, null, null, null, null]);
  expect(inputsAsText(empty)).toBe('');
});

test('papers of two AFOREs name none', async () => {
  const two = await caseOf(['sample.pdf', 'stacked-raise.pdf']);
  const afores = two.documents.map(({ statement }) => statement?.afore?.value);
  expect(new Set(afores).size).toBe(2);
  expect(copiedOf(calculatorInputs(two)).afore).toBeNull();
  expect(copiedOf(calculatorInputs(file)).afore).not.toBeNull();
});
