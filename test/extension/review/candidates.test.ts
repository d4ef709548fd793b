import { expect, test } from 'vitest';
import type { OpenPaper } from '../../../extension/engine.ts';
import { candidatesFor, provableFirst } from '../../../extension/review/candidates.ts';
import type { Value } from '../../../extension/review/value.ts';
import { mapReadings } from '../../../parser/reconcile/paths.ts';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { asReadOf } from '../../parser/reconcile/statement-of.ts';
import { emptyDocument } from '../documents.ts';

const asRead = asReadOf({
  balances: {
    retiro97: '1000.00',
    cesantiaVejez: '2000.50',
    cuotaSocial: '300.00',
    vivienda97: '900.00',
    total: '4200.00',
  },
  summary: [
    {
      group: 'retiro',
      opening: '3000.00',
      contributions: '200.00',
      withdrawals: '0.00',
      returns: '110.00',
      fees: '10.00',
      closing: '3300.00',
    },
  ],
});
const document = { ...emptyDocument(), ...reconcile(asRead) };
const open: OpenPaper = {
  document,
  asRead,
  renderPage: () => Promise.reject(new Error('no pages here')),
  makeTwin: () => Promise.resolve(null),
  close: () => undefined,
};
const value = (path: string, amount: string): Value => ({
  path,
  label: path,
  form: 'money',
  reading: { value: amount, raw: amount, source: 'text', status: 'doubtful', page: 1, box: null, note: null },
});

test('the value that makes the sums close is offered, with how many it closes', () => {
  expect(candidatesFor(open, new Map(), value('balances.cesantiaVejez', '2000.50'))).toEqual([
    { value: '2000.00', settles: 2 },
  ]);
});

test('nothing is offered where no sum proves it', () => {
  expect(candidatesFor(open, new Map(), value('summary.0.opening', '3000.00'))).toEqual([]);
  expect(candidatesFor(open, new Map(), { ...value('cutoffDate', '2026-08-31'), form: 'date' })).toEqual([]);
});

test('a doubt that the document can settle comes before others', async () => {
  const order = await provableFirst(open, [
    value('balances.vivienda97', '900.00'),
    value('balances.cesantiaVejez', '2000.50'),
  ]);
  expect(order).toEqual(['balances.cesantiaVejez', 'balances.vivienda97']);
});

test('what the engine found to be likely is offered, and nothing for the other members of its sum', async () => {
  const groups = { viviendaTotal: '900.00', voluntarioTotal: '100.00', total: '4200.00' };
  const typed = asReadOf({ balances: groups });
  const statement =
    typed.statement && mapReadings(typed.statement, (_, reading) => reading && { ...reading, source: 'ocr' });
  const scan = { ...typed, statement };
  const scanned: OpenPaper = { ...open, asRead: scan, document: { ...emptyDocument(), ...reconcile(scan) } };
  expect(candidatesFor(scanned, new Map(), value('balances.viviendaTotal', '900.00'))).toEqual([]);
  expect(candidatesFor(scanned, new Map(), value('balances.retiroTotal', '3200.00'))).toEqual([
    { value: '3200.00', settles: 1 },
  ]);
  const order = await provableFirst(scanned, [
    value('balances.viviendaTotal', '900.00'),
    value('balances.retiroTotal', '3200.00'),
  ]);
  expect(order[0]).toBe('balances.retiroTotal');
});
