import { describe, expect, test } from 'vitest';
import type { Document, Reading } from '../../../parser/contract.ts';
import { factsFromDocuments } from '../../../parser/facts.ts';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { emptyDocument } from '../../extension/documents.ts';
import { asReadOf } from '../reconcile/statement-of.ts';
import { certificate, type Job, job } from './certificate-document.ts';

const statement: Document = {
  ...emptyDocument({ kind: 'afore-statement', layout: 'consar' }),
  ...reconcile(asReadOf({ cutoffDate: '2026-08-31' })),
};
const valuesOf = (...documents: Document[]) =>
  Object.fromEntries(factsFromDocuments(documents).given.map(({ fact, value }) => [fact, value]));

describe('a certificate gives', () => {
  const changes = [
    ['2016-01-01', '200.00'],
    ['2026-01-01', '300.00'],
  ] as const;

  test('the weeks recognised, the birthday and the last baja', () => {
    expect(valuesOf(certificate([job('2016-01-01', '2026-09-15', changes)]))).toMatchObject({
      contributedWeeks: 512,
      birthDate: '1992-03-13',
      employmentEnded: '2026-09-15',
    });
  });

  test('no baja while a job goes on', () => {
    expect(valuesOf(certificate([job('2016-01-01', null, changes)]))).not.toHaveProperty('employmentEnded');
  });

  test('no baja where a statement is newer, or nobody knows which is', () => {
    const ended = [job('2016-01-01', '2026-07-15', changes)];
    expect(valuesOf(certificate(ended, '2026-08-01'), statement)).not.toHaveProperty('employmentEnded');
    expect(valuesOf(certificate(ended, '2026-09-01'), statement)).toHaveProperty('employmentEnded');
    expect(valuesOf(certificate(ended, null))).not.toHaveProperty('employmentEnded');
  });

  test('the average salary of the last 250 weeks, weighted by days', () => {
    // 258 days at 300 and, before them, 1,492 of the 1,750 days at 200.
    expect(valuesOf(certificate([job('2016-01-01', '2026-09-15', changes)]))).toHaveProperty(
      'averageSbc',
      '214.74',
    );
  });

  test('the average of those weeks there are', () => {
    const young = job('2026-01-01', '2026-01-10', [
      ['2026-01-01', '100.00'],
      ['2026-01-06', '200.00'],
    ]);
    expect(valuesOf(certificate([young]))).toHaveProperty('averageSbc', '150.00');
  });

  test('the average over jobs one after the other, the pause between them left out', () => {
    const first = job('2025-01-01', '2025-01-10', [
      ['2025-01-01', '100.00'],
      ['2025-01-10', null],
    ]);
    const second = job('2026-01-01', '2026-01-30', [['2025-12-31', '200.00']]);
    expect(valuesOf(certificate([second, first]))).toHaveProperty('averageSbc', '175.00');
  });

  test.each<[string, readonly Job[]]>([
    ['no job', []],
    ['no changes of salary', [job('2016-01-01', '2026-09-15', [])]],
    ['changes that begin after the job', [job('2016-01-01', '2026-09-15', [['2017-01-01', '200.00']])]],
    [
      'a salary that is not printed',
      [
        job('2016-01-01', '2026-09-15', [
          ['2016-01-01', '200.00'],
          ['2017-01-01', null],
        ]),
      ],
    ],
    ['two jobs at once', [job('2016-01-01', '2026-09-15', changes), job('2026-09-15', null, changes)]],
    ['a job that ends before it begins', [job('2026-09-15', '2016-01-01', changes)]],
  ])('no average with %s', (_, jobs) => {
    expect(valuesOf(certificate(jobs))).not.toHaveProperty('averageSbc');
  });

  test('no average as a fact where one salary is doubtful', () => {
    const sure = certificate([job('2016-01-01', '2026-09-15', changes)]);
    const doubt = (reading: Reading | null): Reading | null =>
      reading === null ? null : { ...reading, status: 'doubtful' };
    const jobs = sure.certificate?.jobs.map((one) => ({
      ...one,
      changes: one.changes.map((change) => ({ ...change, sbc: doubt(change.sbc) })),
    }));
    const document = {
      ...sure,
      certificate: sure.certificate === null ? null : { ...sure.certificate, jobs: jobs ?? [] },
    };
    const { given, doubtful } = factsFromDocuments([document]);
    expect(given.map(({ fact }) => fact)).not.toContain('averageSbc');
    expect(doubtful).toContainEqual({
      fact: 'averageSbc',
      value: '214.74',
      file: 'certificate.pdf',
      why: 'doubtful',
    });
  });
});
