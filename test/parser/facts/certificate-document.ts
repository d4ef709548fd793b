import type { Certificate, Document } from '../../../parser/contract.ts';
import { emptyDocument } from '../../extension/documents.ts';
import { printed } from '../reconcile/statement-of.ts';

/** The CURP of everybody in these tests. */
export const curp = 'BEML920313HMCLNS09';

/** A job of a certificate. */
export type Job = Certificate['jobs'][number];
const day = (value: string | null) => (value === null ? null : printed(value, value));
/** A job from one day to another (or still held), with its changes of salary. */
export function job(
  from: string,
  to: string | null,
  changes: readonly (readonly [string, string | null])[],
): Job {
  return {
    employer: day('EMPRESA'),
    employerRegistration: null,
    state: null,
    from: day(from),
    to: day(to),
    sbc: null,
    changes: changes.map(([date, sbc]) => ({ date: day(date), type: day('ALTA'), sbc: day(sbc) })),
  };
}

/** A certificate of these jobs. */
export function certificate(jobs: readonly Job[], issuedOn: string | null = '2026-10-01'): Document {
  return emptyDocument({
    file: 'certificate.pdf',
    kind: 'imss-certificate',
    certificate: {
      worker: { name: null, curp: day(curp), nss: null },
      issuedOn: day(issuedOn),
      weeks: { recognised: day('512'), contributed: day('520'), discounted: day('8'), reinstated: day('0') },
      jobs: [...jobs],
    },
  });
}
