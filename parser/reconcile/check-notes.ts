import type { Check, Said } from '../contract.ts';

const codes = {
  'summary.closes': 'note.fails-summary-closes',
  'summary.group-equals-details': 'note.fails-group-equals-details',
  'details.equal-total': 'note.fails-details-equal-total',
  'identity.check-digit': 'note.fails-check-digit',
  'contribution.rate': 'note.fails-contribution-rate',
  'contribution.two-to-five': 'note.fails-two-to-five',
  'days.fit-bimester': 'note.fails-days-fit',
  'certificate.weeks-add-up': 'note.fails-weeks-add-up',
} as const satisfies Record<Check['id'], string>;

/** The sentence that names the check that speaks against a reading, and by how much it fails where that is a figure. */
export function failureNote({ id, difference }: Check): Said {
  const code = codes[id];
  return difference === null ? { code } : { code, with: { difference } };
}
