import { expect, test } from 'vitest';
import { likelyPeriod } from '../../../parser/values/likely-period.ts';

test.each([
  ['del 01 de-0Il de 2024 al 31 de 12 de 2024', null, '2024-01-01', '2024-12-31'],
  ['del 01 de 01 de 2026 al 31 de 12 2060.48', null, '2026-01-01', '2026-12-31'],
  ['Periodo del estad fe 2026 al 31 de 12 de 2026', '2026-12-31', '2026-01-01', '2026-12-31'],
  ['01 de 01 de 2019 al 31 de 12 019', null, '2019-01-01', '2019-12-31'],
  ['01 MAY 2095 3930 ABR2026', '2026-04-30', '2025-05-01', '2026-04-30'],
  ['01 de 05 de 2022 al 30 de oMie 208', '2023-04-30', '2022-05-01', '2023-04-30'],
  ['del 01/05/2024 al 3l/08/2024', '2024-08-31', '2024-05-01', '2024-08-31'],
])('%s (cut %s) is likely %s to %s', (text, cut, from, to) => {
  expect(likelyPeriod(text, cut)).toEqual({ from, to });
});

test.each([
  ['Periodo', '2024-12-31'],
  ['al 31 de 12', '2024-12-31'],
  ['del 01 de 05 al 15 de 06 de 2024', null],
  ['Periodo del 01 de 05 de 2024', '2024-12-15'],
])('%s (cut %s) tells too little', (text, cut) => {
  expect(likelyPeriod(text, cut)).toBeNull();
});
