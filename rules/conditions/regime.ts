import type { Condition } from '../assessment.ts';
import type { Inquiry } from '../inquiry.ts';

/** The money belongs to the regime of a benefit; who contributed to both meets either. */
export function regimeIs(inquiry: Inquiry, wanted: 'imss' | 'issste'): Condition {
  const citations = wanted === 'imss' ? ['LSS 159-I', 'LSS 174'] : ['LISSSTE 76', 'LISSSTE 77'];
  return inquiry.condition(`regime-${wanted}`, citations, () => {
    const regime = inquiry.ask('regime');
    return regime === null ? null : regime === wanted || regime === 'both';
  });
}
