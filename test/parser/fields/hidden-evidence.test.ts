import { describe, expect, it } from 'vitest';
import { aforeMentions } from '../../../parser/fields/afore-mentions.ts';
import { recogniseNature } from '../../../parser/fields/nature.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import { sheetOfLines } from '../sheet-of.ts';

const person = [
  'MARIA ELENA ORTEGA RUIZ',
  'CURP: OERE850101MDFRZL03   NSS: 12345678903   RFC: OERE850101AB1',
];

describe('a statement on a scan of which a stamp or the edge hides something', () => {
  const kindOf = (lines: string[], source: 'ocr' | 'text' = 'ocr') => {
    const texts = pageTexts([sheetOfLines(lines, { source })]);
    return recogniseNature(texts, aforeMentions(texts)).kind;
  };
  const balances = [
    'Ahorro para el retiro      $1,145.00',
    'Ahorro para la vivienda      $550.00',
    'Ahorro voluntario            $105.00',
    'SALDO TOTAL                $1,800.00',
  ];

  it('is recognised without its AFORE by two numbers of a person beside all groups of an account', () => {
    const lines = ['ESTADO DE CUENTA', ...person, ...balances];
    expect(kindOf(lines)).toBe('afore-statement');
    expect(kindOf(lines, 'text')).toBe('unrecognised');
    expect(kindOf(['ESTADO DE CUENTA', 'NSS: 12345678903', ...balances])).toBe('unrecognised');
    expect(kindOf([...lines.slice(0, -3), 'SALDO TOTAL   $1,800.00'])).toBe('unrecognised');
    const without = (word: string) => lines.filter((line) => !line.includes(word));
    expect(kindOf(without('voluntario'))).toBe('afore-statement');
    expect(kindOf(without('voluntario').map((line) => line.replace('NSS: 12345678903', '')))).toBe(
      'unrecognised',
    );
    expect(kindOf([...lines, 'Póliza de seguros'])).toBe('unrecognised');
  });

  it('is recognised without any number by the places for them, where the AFORE is named', () => {
    const lines = ['Afore Azteca', 'Estado de cuenta', 'CURP   escondo', 'NSS   /', ...balances];
    expect(kindOf(lines)).toBe('afore-statement');
    expect(kindOf(lines, 'text')).toBe('unrecognised');
    expect(kindOf(lines.slice(1))).toBe('unrecognised');
    expect(kindOf(lines.filter((line) => !line.startsWith('NSS')))).toBe('unrecognised');
    expect(kindOf([...lines, 'Ejemplo'])).toBe('unrecognised');
  });

  it('is recognised without the labels of its balances by its title, its total and two numbers', () => {
    const lines = [
      'Afore Azteca   Estado de cuenta',
      ...person,
      'Aho ara el r   $1,145.00',
      'Ancir parada   $550.00',
      'Saldo total de tuugX   $1,695.00',
    ];
    expect(kindOf(lines)).toBe('afore-statement');
    expect(kindOf(lines, 'text')).toBe('unrecognised');
    expect(kindOf(lines.slice(1))).toBe('unrecognised');
    expect(kindOf(lines.slice(0, -1))).toBe('unrecognised');
    expect(kindOf([...lines, 'Contrato'])).toBe('unrecognised');
    expect(kindOf(lines.filter((line) => !line.startsWith('CURP')))).toBe('unrecognised');
    expect(kindOf(lines.filter((line) => !line.startsWith('An')))).toBe('unrecognised');
  });

  it('is recognised by all three numbers of a person where its total is hidden too', () => {
    const lines = [
      'Afore Azteca   Estado de cuenta',
      ...person.map((line) => line.replace('OERE850101AB1', 'OERE850101AB7')),
      'Aho ara el r   $1,145.00',
      'Ancir parada   $550.00',
      'Saldo Fotal    $1,695.00',
      'Ahorro voluntario   $0.00',
    ];
    expect(kindOf(lines)).toBe('afore-statement');
    expect(kindOf(lines, 'text')).toBe('unrecognised');
    expect(kindOf([...lines, 'Contrato'])).toBe('unrecognised');
    expect(kindOf(lines.map((line) => line.replace('NSS: 12345678903', '')))).toBe('unrecognised');
  });

  it('is recognised by labels whose words a scan parts', () => {
    const lines = ['Afore Azteca', 'Estado de cuenta', 'OERE850101MDFRZL03'];
    const parted = (blank: string) => [
      ...lines,
      `Ancrro para la viv${blank}ienda           $550.00`,
      `Anorro para el ret${blank}iro             $1,145.00`,
    ];
    expect(kindOf(parted('  '))).toBe('afore-statement');
    expect(kindOf(parted('       '))).toBe('unrecognised');
  });

  it('is recognised by what is left of labels and amounts', () => {
    const torn = (retirement: string) => [
      'Afore Azteca   Estado de cuenta',
      `Ahorro para el retiro   ${retirement}`,
      ...Array.from({ length: 6 }, () => 'Domicilio conocido'),
      ...person,
      'Ahorro para la     $550.00',
      'ACUMULADO          $1,800.00',
    ];
    expect(kindOf(torn('$18,105 - AN'))).toBe('afore-statement');
    expect(kindOf(torn('AN'))).toBe('unrecognised');
    expect(kindOf(torn('$18,105 - AN'), 'text')).toBe('unrecognised');
  });

  it('is recognised by numbers whose labels are lost, CURP and RFC beginning alike', () => {
    const lines = ['Afore Azteca', 'Estado de cuenta', 'OERE850101MDFRZL05', '12345678903', 'OERE850101AB1'];
    const amounts = ['Axx   $1,145.00', 'xro   $550.00', 'Sxx   $1,695.00'];
    expect(kindOf([...lines, ...amounts])).toBe('afore-statement');
    expect(kindOf([...lines, ...amounts], 'text')).toBe('unrecognised');
    expect(kindOf([...lines, ...amounts].map((line) => line.replace('OERE850101AB1', 'GORE850101AB1')))).toBe(
      'unrecognised',
    );
  });

  it('is recognised by the whole detail of an account where the block of its owner is hidden', () => {
    const detail = [
      'RETIRO 97              44,311.37',
      'CESANTIA Y VEJEZ      116,714.95',
      'CUOTA SOCIAL           22,866.06',
      'RETIRO 92 IMSS         15,372.86',
      'APORTACIONES VOLUNTARIAS   50,713.83',
      'APORTACIONES COMPLEMENTARIAS DE RETIRO   2,643.24',
      'VIVIENDA 92            18,894.68',
      'VIVIENDA 97            75,984.48',
    ];
    const lines = ['Afore SURA   ESTADO DE CUENTA', 'Ef 73PaREMICMROO', ...detail];
    expect(kindOf(lines)).toBe('afore-statement');
    expect(kindOf(lines, 'text')).toBe('unrecognised');
    expect(kindOf([...lines, 'Ejemplo'])).toBe('unrecognised');
    expect(kindOf(lines.slice(0, 6))).toBe('unrecognised');
  });
});
