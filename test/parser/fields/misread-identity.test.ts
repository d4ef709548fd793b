import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../../parser/fields/identity.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import { curpCheckDigit, isValidCurp } from '../../../parser/values/curp.ts';
import { sheetOfLines } from '../sheet-of.ts';
import { curps } from '../values/identifiers-of.ts';

const identityOf = (lines: readonly string[], source: 'ocr' | 'text' = 'ocr') =>
  readIdentity(pageTexts([sheetOfLines([...lines], { source })]));

const block = (changed: { name?: string; curp?: string; nss?: string; rfc?: string }) => [
  `Nombre            ${changed.name ?? 'MARIA ELENA ORTEGA RUIZ'}`,
  `CURP              ${changed.curp ?? 'OERE850101MDFRZL03'}`,
  `NSS               ${changed.nss ?? '12348578902'}`,
  `RFC               ${changed.rfc ?? 'OERE850101AB7'}`,
];

describe('what was misread of an identity', () => {
  it.each([
    ['an 8 read as a 5, which RFC, NSS and check digit know better', 'OERE550101MDFRZL03'],
    ['a zero made out twice', 'OERE850101MDFRZLO03'],
    ['a code that broke in two', 'OE RE8501O1MDFRZL03'],
    ['a letter that its name and its check digit know better', 'OEBE850101MDFRZL03'],
    ['a beginning that a stamp covered', 'OERE8+h1O1MDFRZL03'],
  ])('is put right in a CURP: %s', (_what, curp) => {
    const read = identityOf(block({ curp })).curp;
    expect(read).toMatchObject({ value: 'OERE850101MDFRZL03', status: 'doubtful' });
  });

  it('is left as it stands where the text is the document’s own', () => {
    const read = identityOf(block({ curp: 'OERE550101MDFRZL03' }), 'text').curp;
    expect(read).toMatchObject({ value: 'OERE550101MDFRZL03', status: 'doubtful' });
  });

  it('is put right in an RFC that begins unlike the CURP', () => {
    const read = identityOf(block({ rfc: 'OERE8501O1AB7' })).rfc;
    expect(read).toMatchObject({ value: 'OERE850101AB7', status: 'doubtful' });
  });

  it('is put right in an NSS, whose year is the year of birth', () => {
    const read = identityOf(block({ nss: 'I234857890Z' })).nss;
    expect(read).toMatchObject({ value: '12348578902', status: 'doubtful' });
  });

  it('is what stands before the strokes of a stamp that reach into an NSS', () => {
    const read = identityOf(block({ nss: '1234857890210' })).nss;
    expect(read).toMatchObject({ value: '12348578902', status: 'doubtful' });
  });

  it('keeps an RFC in doubt behind which no sound CURP stands', () => {
    const lines = block({ curp: '', rfc: 'OERE850101AB7' });
    expect(identityOf(lines).rfc?.status).toBe('doubtful');
    expect(identityOf(lines, 'text').rfc?.status).toBe('read');
  });

  it('is an N in a name whose CURP says that it is an Ñ', () => {
    const lines = ['Nombre            IÑAKI NUÑO AGUILAR', 'CURP              XUAI640103HGTXGX03'];
    expect(identityOf(lines).name).toMatchObject({ value: 'IÑAKI ÑUÑO AGUILAR', status: 'doubtful' });
    expect(identityOf(lines, 'text').name).toMatchObject({ value: 'IÑAKI NUÑO AGUILAR', status: 'read' });
  });

  it('is no sure CURP whose holder would be born in the future', () => {
    const read = identityOf(['CURP   LOGB720519MNLPMGO7']).curp;
    expect(read).toMatchObject({ value: 'LOGB720519MNLPMG07', status: 'doubtful' });
  });

  it('is an Ü in a name that was made out as two letters', () => {
    const lines = ['Nombre            BEGOÑA LÓPEZ GUÚEMES', 'CURP              LOGB850101MDFPMG00'];
    expect(identityOf(lines).name).toMatchObject({ value: 'BEGOÑA LÓPEZ GÜEMES', status: 'doubtful' });
  });

  it('leaves the birth date that a sound RFC confirms', () => {
    const read = identityOf(block({ curp: 'OERE850101MOFRZLO3' })).curp;
    expect(read).toMatchObject({ value: 'OERE850101MDFRZL03', status: 'doubtful' });
  });

  it('are words of a name that ran together', () => {
    const lines = ['Nombre            LETICIA TORRESDE LAO', 'CURP              TOOL620913MYNRXT09'];
    expect(identityOf(lines).name).toMatchObject({ value: 'LETICIA TORRES DE LA O', status: 'doubtful' });
  });

  it('never makes a damaged CURP a sure one', () => {
    const alike = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(curps, fc.nat(17), alike, ({ curp }, at, character) => {
        const damaged = curp.slice(0, at) + character + curp.slice(at + 1);
        if (damaged === curp || isValidCurp(damaged)) return;
        const read = identityOf([`CURP   ${damaged}`, 'Saldo total   $1,000.00']).curp;
        expect(read === null || read.status === 'doubtful').toBe(true);
      }),
    );
  });
});

it.each([
  ['MONTES ACUNA ELENA', 'ocr', 'doubtful'],
  ['MONTES ACUÑA ELENA', 'ocr', 'read'],
  ['MONTES ACUNA ELENA', 'text', 'read'],
] as const)('a surname that lost its tilde is in doubt on a scan: %s by %s', (line, source, status) => {
  const curp = `MOAE850101MDFNCL0${curpCheckDigit('MOAE850101MDFNCL0')}`;
  expect(identityOf([line, `CURP: ${curp}`], source).name?.status).toBe(status);
});
