import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../parser/layout/fold.ts';
import { nearestName } from '../../../parser/vocabulary/misread-labels.ts';
import { balanceLabels, groupLabels } from '../../../parser/vocabulary/statement-labels.ts';

const labels = new Map([
  ['imss1997', 'retiro97'],
  ['sarimss1992', 'sarImss92'],
  ['cuotasocialimss', 'cuotaSocial'],
  ['cuotasocialissste', 'cuotaSocialIssste'],
  ['ahorroparalavivienda9297yfovissste92', 'vivienda'],
]);

describe('a label of a weak scan', () => {
  test('is known though some of its letters were misread', () => {
    expect(nearestName(fold('1MSS 1997'), labels)).toBe('retiro97');
    expect(nearestName(fold('Cuota Soclal IMSS'), labels)).toBe('cuotaSocial');
    expect(nearestName(fold('Ahorro para Ja vivienda 92 97 y FOVISSSTE 92²³'), labels)).toBe('vivienda');
  });

  test('is not known where a figure differs, which tells one account from another', () => {
    expect(nearestName(fold('IMSS 1992'), labels)).toBeNull();
    expect(nearestName(fold('SAR IMSS 1997'), labels)).toBeNull();
  });

  test('is not known where it is nearly two of them, or hardly any', () => {
    expect(
      nearestName('cuotasocialissxte', new Map([...labels, ['cuotasocialisste', 'largoPlazo']])),
    ).toBeNull();
    expect(nearestName('rendimientosdelperiodo', labels)).toBeNull();
  });
});

test('a listed label with one letter misread never stands for another account', () => {
  for (const [printed, own] of [
    ['Cesantía en edad avanzada y vejez IMSS', 'cesantiaVejez'],
    ['Cuota social ISSSTE', 'cuotaSocialIssste'],
    ['SAR ISSSTE 1992', 'sarIssste92'],
  ] as const)
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (at, letter) => {
        const key = fold(printed);
        const place = at % key.length;
        if (/\d/.test(key[place] ?? '')) return;
        const misread = key.slice(0, place) + letter + key.slice(place + 1);
        expect([own, null]).toContain(balanceLabels.nameOf(misread) ?? balanceLabels.nearestName(misread));
      }),
    );
});

test('an institution with one letter misread is not the beginning of the other one', () => {
  const misread = fold('Cesantía en edad avanzada y vejez ISSS');
  expect(balanceLabels.nameOf(misread)).toBeNull();
});

test('groups are told apart as accounts are', () => {
  expect(groupLabels.nearestName(fold('Ahorro para ei retiro'))).toBe('retiro');
  expect(groupLabels.nearestName(fold('Ahorro para la vivienda 97 y 92 y'))).not.toBe('retiro');
});

test('small footnote figures behind a year are put aside, whatever they were taken for', () => {
  expect(groupLabels.nearestName(fold('Ahorro para la vivienda 92, 97 y FOVISSSTE 9227'))).toBe('vivienda');
  expect(balanceLabels.nearestName(fold('IMSS 1908'))).toBeNull();
});

test('a short label is known with a letter that was seen twice', () => {
  expect(nearestName(fold('SsBC'), new Map([['sbc', 'sbc']]))).toBe('sbc');
  expect(nearestName(fold('SXBC'), new Map([['sbc', 'sbc']]))).toBeNull();
});
