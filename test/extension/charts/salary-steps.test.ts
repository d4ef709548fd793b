import { expect, test } from 'vitest';
import { salarySteps, ticksFor } from '../../../extension/charts/salary-steps.ts';
import { certificate, job } from '../../parser/facts/certificate-document.ts';
import { reading, statementDocument } from '../documents.ts';

const row = (bimester: string, sbc: string, status: 'read' | 'doubtful' = 'read') => ({
  section: 'retiro' as const,
  kind: 'contribution' as const,
  date: null,
  concept: null,
  employerRfc: null,
  days: null,
  amount: null,
  bimester: reading(bimester),
  sbc: reading(sbc, { status }),
});
const steps = (...movements: readonly ReturnType<typeof row>[]) =>
  salarySteps([statementDocument({}, { movements: [...movements] })]);

test('neighbouring bimesters of one salary are one stretch', () => {
  expect(steps(row('2025-B1', '500.00'), row('2025-B2', '500.00'), row('2025-B3', '520.00'))).toEqual([
    { from: '2025-01-01', to: '2025-05-01', sbc: '500.00' },
    { from: '2025-05-01', to: '2025-07-01', sbc: '520.00' },
  ]);
});

test('a bimester with several salaries and a doubtful one are gaps', () => {
  expect(
    steps(
      row('2025-B1', '500.00'),
      row('2025-B2', '510.00'),
      row('2025-B2', '90.00'),
      row('2025-B3', '1.00', 'doubtful'),
    ),
  ).toEqual([{ from: '2025-01-01', to: '2025-03-01', sbc: '500.00' }]);
});

test('a certificate tells its changes, job by job, and goes before the statements', () => {
  const document = certificate([
    job('2020-01-01', '2022-01-01', [
      ['2020-01-01', '300.00'],
      ['2021-01-01', '320.00'],
    ]),
    job('2023-01-01', null, [['2023-01-01', '400.00']]),
  ]);
  expect(salarySteps([statementDocument({}, { movements: [row('2025-B1', '500.00')] }), document])).toEqual([
    { from: '2020-01-01', to: '2021-01-01', sbc: '300.00' },
    { from: '2021-01-01', to: '2022-01-01', sbc: '320.00' },
    { from: '2023-01-01', to: '2026-10-01', sbc: '400.00' },
  ]);
});

test('the axis holds every salary between round values', () => {
  const ticks = ticksFor(567.28, 612.4);
  expect(ticks[0]).toBeLessThanOrEqual(567.28);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(612.4);
  expect(ticks.length).toBeLessThan(8);
  expect(ticks.every((tick) => tick % 5 === 0)).toBe(true);
});
