import { expect, test } from 'vitest';
import { mayBeStatement, pdfOfText } from '../../../extension/papers/pdf-of-text.ts';
import { readDocument } from '../../../parser/read-document.ts';
import { platform } from '../../parser/read-fixture.ts';
import { leadsToEveryObject } from './pdf-table.ts';

const pasted = [
  'AFORE Coppel',
  'Estado de cuenta',
  'Nombre: ANA LUNA (SOL) \\ PÉREZ',
  'CURP: LUSA900101MDFNLN04',
  'Fecha de corte\t31/08/2026',
  'Detalle del saldo',
  'Retiro 97\t$1,000.00',
  'Cesantía en edad avanzada y vejez\t$2,000.00',
  'Cuota social\t$300.00',
  'Vivienda 97\t$900.00',
  'Saldo total\t$4,200.00',
].join('\n');

test('pasted text is read like any other paper, to the cent', async () => {
  const { document } = await readDocument(pdfOfText(pasted), platform, { file: 'pegado.pdf' });
  expect(document.error).toBeNull();
  expect(document.pages).toHaveLength(1);
  expect(document.kind).toBe('afore-statement');
  expect(document.statement?.balances.total?.value).toBe('4200.00');
  expect(document.statement?.balances.retiro97?.value).toBe('1000.00');
});

test('a long text goes on over as many pages as it needs', () => {
  const lines = Array.from({ length: 200 }, (_, line) => `renglón ${line}\t10.00`);
  const file = pdfOfText(lines.join('\n'));
  expect(String.fromCharCode(...file.slice(0, 200))).toContain('/Count 4');
  expect(leadsToEveryObject(file)).toBe(true);
});

test('letters that no page can hold do no harm', () => {
  expect(leadsToEveryObject(pdfOfText('😀 ahorro → 1\n\n(((\\'))).toBe(true);
});

test('only several lines with an amount may be a page', () => {
  expect([mayBeStatement(pasted), mayBeStatement('hola\nqué tal'), mayBeStatement('$10.00')]).toEqual([
    true,
    false,
    false,
  ]);
});
