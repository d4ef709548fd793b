import { expect, test } from 'vitest';
import { balanceOf } from '../../../extension/charts/balance-parts.ts';
import { shares } from '../../../extension/charts/shares.ts';
import { derived, emptyDocument, reading, statementDocument } from '../documents.ts';

test('shares add to a hundred, the largest remainders taking what rounding leaves', () => {
  expect(shares([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
  const parts = shares([61842.15, 138906.44, 13602.18, 148920.36, 6250]);
  expect(parts.reduce((sum, part) => sum + part * 10, 0)).toBeCloseTo(1000, 6);
});

test('of nothing there are no shares', () => {
  expect(shares([0, 0])).toEqual([0, 0]);
});

test('the account has its printed parts in their order; the others are missing, never zero', () => {
  const balance = balanceOf(
    statementDocument({
      retiro97: reading('10.00'),
      cesantiaVejez: reading('20.00'),
      vivienda97: reading('30.00'),
      vivienda92: reading('5.00'),
      largoPlazo: reading('0.00'),
      total: reading('65.00'),
    }),
  );
  expect(balance?.parts).toEqual([
    { name: 'retiro97', amount: '10.00' },
    { name: 'cesantiaVejez', amount: '20.00' },
    { name: 'vivienda', amount: '35.00' },
  ]);
  expect([balance?.missing, balance?.rcv, balance?.total]).toEqual([['cuotaSocial'], '30.00', '65.00']);
});

test('a statement that prints groups only shows the RCV as one', () => {
  const document = statementDocument(
    { viviendaTotal: reading('7.00') },
    { figures: { rcv: derived('9.00') } },
  );
  expect(balanceOf(document)?.parts.map(({ name }) => name)).toEqual(['rcv', 'vivienda']);
});

test('what is no statement has no parts', () => {
  expect(balanceOf(emptyDocument())).toBeNull();
});
