import { expect, test } from 'vitest';
import { less, percentOf, roughly, sum } from '../../../extension/result/money.ts';
import { refundRows } from '../../../extension/result/refund-parts.ts';
import { shortName } from '../../../extension/result/short-name.ts';
import { reading, statementDocument } from '../documents.ts';

test('cents are exact: what floating point would lose is there', () => {
  expect([less('0.30', '0.10'), sum(['0.10', '0.20']), percentOf('659116.74', 30)]).toEqual([
    '0.20',
    '0.30',
    '197735.02',
  ]);
});

test('about so many weeks is rounded half up', () => {
  expect([roughly('14.27'), roughly('13.50')]).toEqual([14, 14]);
});

const parts = [
  { subaccount: 'rcv', amount: '300.00', basis: 'thesis' },
  { subaccount: 'housing', amount: '50.00', basis: 'thesis' },
] as const;

test('the RCV is told by its sub-accounts where they make it up, else as one', () => {
  const split = statementDocument({
    retiro97: reading('100.00'),
    cesantiaVejez: reading('150.00'),
    cuotaSocial: reading('50.00'),
  });
  expect(refundRows({ parts }, [split]).map(({ name, basis }) => `${name} ${basis}`)).toEqual([
    'retiro97 thesis',
    'cesantiaVejez thesis',
    'cuotaSocial reading',
    'housing thesis',
  ]);
  const other = statementDocument({ retiro97: reading('100.00') });
  expect(refundRows({ parts }, [other]).map(({ name }) => name)).toEqual(['rcv', 'housing']);
});

test('a name is shortened to what tells whose result it is', () => {
  expect([shortName('MARÍA ELENA ORTEGA RUIZ'), shortName('ANA LUNA'), shortName('CLAIRE')]).toEqual([
    'María Elena O. R.',
    'Ana L.',
    'Claire',
  ]);
});
