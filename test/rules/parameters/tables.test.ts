import { describe, expect, test } from 'vitest';
import directory from '../../../rules/parameters/afore-directory.json' with { type: 'json' };
import { aforeDirectory, parseAforeDirectory } from '../../../rules/parameters/afore-directory.ts';
import tariff from '../../../rules/parameters/annual-tariff.json' with { type: 'json' };
import fees from '../../../rules/parameters/attorney-fees.json' with { type: 'json' };
import { attorneyFees, parseAttorneyFees } from '../../../rules/parameters/attorney-fees.ts';
import wages from '../../../rules/parameters/minimum-wages.json' with { type: 'json' };
import { minimumWagesOn, parseMinimumWages } from '../../../rules/parameters/minimum-wages.ts';
import abroad from '../../../rules/parameters/non-resident-tax.json' with { type: 'json' };
import ceiling from '../../../rules/parameters/sbc-ceiling.json' with { type: 'json' };
import { parseSbcCeiling, sbcCeilingOn } from '../../../rules/parameters/sbc-ceiling.ts';
import { annualTariffOn, nonResidentTariffOn, parseTariffs } from '../../../rules/parameters/tariffs.ts';
import treaties from '../../../rules/parameters/treaties.json' with { type: 'json' };
import { parseTreaties, treatyWith } from '../../../rules/parameters/treaties.ts';
import { umaHeldUntil, umaOn } from '../../../rules/parameters/uma.ts';
import weeks from '../../../rules/parameters/weeks-required.json' with { type: 'json' };
import { parseWeeksRequired, weeksRequiredOn } from '../../../rules/parameters/weeks-required.ts';

interface Table {
  readonly values: readonly object[];
}
const tables: readonly (readonly [string, (data: unknown) => unknown, Table])[] = [
  ['minimum wages', parseMinimumWages, wages],
  ['weeks required', parseWeeksRequired, weeks],
  ['the annual tariff', parseTariffs, tariff],
  ['the tax of those abroad', parseTariffs, abroad],
  ['the ceiling of the salary', parseSbcCeiling, ceiling],
];
const [, ...laterWages] = wages.values;

describe.each(tables)('%s', (_, parse, table) => {
  const [first] = table.values;
  test('are read strictly', () => {
    expect(() => parse(table)).not.toThrow();
    expect(() => parse({ ...table, note: '' })).toThrow();
    expect(() => parse({ ...table, values: [] })).toThrow();
    expect(() => parse({ ...table, values: [{ ...first, note: '' }] })).toThrow();
    expect(() => parse({ ...table, values: [{ ...first, source: 'nobody' }] })).toThrow(
      'no source named nobody',
    );
    expect(() => parse({ ...table, values: [{ ...first, gazette: '2026-02-30' }] })).toThrow();
    expect(() => parse({ ...table, checkedOn: 'yesterday' })).toThrow();
  });
  test('have no gap, no overlap and no row that ends before it begins', () => {
    expect(() => parse({ ...table, values: [first, first] })).toThrow('gap or overlap');
    expect(() => parse({ ...table, values: [{ ...first, to: '1900-01-01' }] })).toThrow(
      'ends before it begins',
    );
  });
});

test('a year left out is a gap', () => {
  expect(() => parseMinimumWages({ ...wages, values: [wages.values[0], ...laterWages.slice(1)] })).toThrow(
    'gap',
  );
});

test('minimum wages are those of the day', () => {
  expect(minimumWagesOn('2017-11-30')?.general).toBe('80.04');
  expect(minimumWagesOn('2017-12-01')?.general).toBe('88.36');
  expect(minimumWagesOn('2026-12-31')).toMatchObject({ general: '315.04', northernBorder: '440.87' });
  expect(minimumWagesOn('2018-06-01')?.northernBorder).toBeNull();
  expect([minimumWagesOn('2015-12-31'), minimumWagesOn('2027-01-01')]).toEqual([null, null]);
});

test('weeks required rise by 25 a year from 2021 to 2031', () => {
  const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2100];
  expect(years.map((year) => weeksRequiredOn(`${year}-07-01`)?.weeks)).toEqual([
    1250, 750, 775, 800, 825, 850, 875, 900, 925, 950, 975, 1000, 1000,
  ]);
});

test('the UMA of eleven years is as published: monthly is daily × 30.4, annual is monthly × 12', () => {
  for (let year = 2016; year <= 2026; year++) {
    const uma = umaOn(`${year}-07-01`);
    const monthly = (Math.round(Number(uma?.daily) * 3040 + 1e-6) / 100).toFixed(2);
    expect(uma?.monthly).toBe(monthly);
    expect(uma?.annual).toBe((Math.round(Number(monthly) * 1200) / 100).toFixed(2));
  }
  expect(umaHeldUntil).toBe('2027-01-31');
});

test('a tariff is held for 2026 only, the tax of those abroad since 2014', () => {
  expect(annualTariffOn('2025-12-31')).toBeNull();
  expect(annualTariffOn('2026-01-01')?.bands).toHaveLength(11);
  const last = annualTariffOn('2026-12-31')?.bands.at(-1);
  expect([last?.above, last?.fixed, last?.rate].map(String)).toEqual(['5107703.93', '1601862.46', '0.35']);
  expect(annualTariffOn('2027-01-01')).toBeNull();
  expect(nonResidentTariffOn('2013-12-31')).toBeNull();
});

test('bands of a tariff rise', () => {
  const [row] = tariff.values;
  expect(() => parseTariffs({ ...tariff, values: [{ ...row, bands: row?.bands.toReversed() }] })).toThrow();
  expect(() => parseTariffs({ ...tariff, values: [{ ...row, bands: [] }] })).toThrow();
  const [band] = row?.bands ?? [];
  expect(() => parseTariffs({ ...tariff, values: [{ ...row, bands: [band, band] }] })).toThrow();
});

test('each band of the annual tariff begins with what the one before takes in full', () => {
  const bands = annualTariffOn('2026-06-01')?.bands ?? [];
  for (const [index, { above, fixed }] of bands.entries()) {
    const before = bands[index - 1];
    if (before === undefined) continue;
    const full = Number(before.fixed) + (Number(above) - Number(before.above)) * Number(before.rate);
    expect(Math.abs(full - Number(fixed))).toBeLessThan(0.02);
  }
});

test('the ceiling of the salary is 25 UMA since there is a UMA', () => {
  expect(sbcCeilingOn('2016-01-27')).toBeNull();
  expect(sbcCeilingOn('2026-01-01')?.umas).toBe(25);
});

test('agreements are with Spain and Canada, and never with the USA', () => {
  expect(treatyWith('ES')).toMatchObject({ state: 'in-force', inForce: '1995-01-01' });
  expect(treatyWith('CA')).toMatchObject({ state: 'in-force', inForce: '1996-05-01' });
  expect(treatyWith('US')).toMatchObject({ state: 'never-in-force', inForce: null });
  expect(treatyWith('DE')).toBeNull();
  expect(() => parseTreaties({ ...treaties, note: '' })).toThrow();
  expect(() => parseTreaties({ ...treaties, values: [{ ...treaties.values[0], country: 'es' }] })).toThrow();
});

test('the directory has ten AFOREs with codes of their own', () => {
  const { values, phone } = aforeDirectory;
  expect(new Set(values.map(({ code }) => code)).size).toBe(10);
  expect(new Set(values.map(({ slug }) => slug)).size).toBe(10);
  expect(phone).toBe('55 1328 5000');
  expect(() => parseAforeDirectory({ ...directory, note: '' })).toThrow();
  expect(() =>
    parseAforeDirectory({ ...directory, values: [{ ...directory.values[0], code: '53' }] }),
  ).toThrow();
});

test('fees go from none to the highest seen', () => {
  expect(attorneyFees.map(({ share }) => share)).toEqual(['0.00', '0.30']);
  expect(() => parseAttorneyFees({ ...fees, values: [{ share: '30 %', source: 'seen' }] })).toThrow();
  expect(() => parseAttorneyFees({ ...fees, values: [{ share: '0.30', source: 'nobody' }] })).toThrow();
});
