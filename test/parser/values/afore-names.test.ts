import { describe, expect, it } from 'vitest';
import { findAfores } from '../../../parser/values/afore-names.ts';

describe("AFOREs' names", () => {
  it.each([
    ['Afore XXI-Banorte', 'xxi-banorte'],
    ['AFORE  Coppel', 'coppel'],
    ['AforeCoppel', 'coppel'],
    ['AFORE: SURA', 'sura'],
    ['www.xxi-banorte.com', 'xxi-banorte'],
    ['www.gob.mx/pensionissste', 'pensionissste'],
    ['Afore Banorte Generali', 'banorte-generali'],
  ])('"%s" names %s', (text, slug) => {
    expect(findAfores(text).map((found) => found.slug)).toEqual([slug]);
  });

  it.each(['BANORTE /3076', 'BanCoppel', 'Indicador de rendimiento neto', 'pensión ISSSTE', 'tu AFORE'])(
    '"%s" names none',
    (text) => {
      expect(findAfores(text)).toEqual([]);
    },
  );

  it('tells the characters that name it', () => {
    const [found] = findAfores('UNE: Afore Azteca, tel. 55');
    expect(found).toEqual({ slug: 'azteca', form: 'name', start: 5, end: 17 });
  });
});
