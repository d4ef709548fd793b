import { expect, test } from 'vitest';
import { findTornPeriods } from '../../../parser/values/torn-period.ts';

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
