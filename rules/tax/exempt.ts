import type { Tax } from '../assessment.ts';

/** What leaves the account of the Ley del Seguro Social for unemployment or marriage pays nothing. */
export const exemptByXxvii: Tax = {
  treatment: 'exempt',
  low: '0.00',
  high: '0.00',
  citations: ['LISR 93-XXVII'],
};
