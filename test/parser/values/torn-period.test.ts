import { expect, test } from 'vitest';
import { findPeriodsEndingOn, findTornPeriods } from '../../../parser/values/torn-period.ts';

test.each([
  ['del-01, de 01 de 2021 al 31 de 12 de 2021', '2021-01-01', '2021-12-31'],
  ['del 01 ce 09 de 2025 al 31 de 08 de 2026', '2025-09-01', '2026-08-31'],
  ['01 de 01 de 2022.41 31 de 12 de 2022', '2022-01-01', '2022-12-31'],
  ['Período: del 01 SER 2020.41 31 AGO 2021', '2020-09-01', '2021-08-31'],
  ['01 ENE 2022lal 31 DIC 2022', '2022-01-01', '2022-12-31'],
  ['¿4 de 01 Ue 2018 al 31 de 12 de 2018', '2018-01-01', '2018-12-31'],
  ['RESUMEN (del 01 de 09 de 2022 al 31 de 08 dle 2023 12 meses)', '2022-09-01', '2023-08-31'],
])('%s', (text, from, to) => {
  const [found, ...others] = findTornPeriods(text);
  expect([found?.from.day, found?.to.day, others.length]).toEqual([from, to, 0]);
  expect(text.slice(found?.to.start, found?.to.end)).toContain(to.slice(0, 4));
});

test.each([
  'del 15 de 01 de 2021 al 31 de 12 de 2021',
  '01/09/2021 al 30/08/2022',
  '01/09/2022 al 31/08/2021',
  '01 de xyz de 2021 al 31 de 12 de 2021',
  '01/01/2010 al 31/12/2021',
  '$2,021.41 31 12 2021',
])('none in %s', (text) => {
  expect(findTornPeriods(text)).toEqual([]);
});

test.each([
  ['del 61 de 01 de 2023 al 37 de 12 de 2023', '2023-12-31', '2023-01-01'],
  ['Período: del O1>MAY 2022 4P 30 ABR 2023', '2023-04-30', '2022-05-01'],
  ['Periodo del 04 de 05 de 2017 al 30 de 0 de 2018', '2018-04-30', '2017-05-01'],
  ['Periodo 01 de 01 de 2018 al 31 de 12 de 2 18', '2018-12-31', '2018-01-01'],
  ['01 de 05 de 2022 al 30 de oMie 208', '2023-04-30', '2022-05-01'],
  ['del 01 de 01 de 2020 al aí de 12 de 2020', '2020-12-31', '2020-01-01'],
  ['del 01 de 05 de 2019 al 30 de 04 de 206247,841.08', '2020-04-30', '2019-05-01'],
])('%s ends on the cut of %s', (text, cut, from) => {
  const [found, ...others] = findPeriodsEndingOn(text, cut);
  expect([found?.from.day, found?.to.day, others.length]).toEqual([from, cut, 0]);
});

test.each([
  ['del 01 de 05 de 2019 al 31 de 08 de 2019', '2020-04-30'],
  ['01/05/2019 APORTACION PATRONAL 785.20', '2020-04-30'],
  ['del 01 de 05 de 2019 al 30 de 04 de 20', '2020-04-15'],
  ['del 15 de 05 de 2019 al 30 de 04 de 20', '2020-04-30'],
])('%s tells nothing of %s', (text, cut) => {
  expect(findPeriodsEndingOn(text, cut)).toEqual([]);
});
