import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../parser/contract.ts';
import { emptyBalances } from '../../../parser/fields/empty-statement.ts';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { asReadOf, printed, statementOf } from './statement-of.ts';

type Groups = Readonly<Record<string, string | null>>;
const groups = {
  retiroTotal: '$66,472.05',
  viviendaTotal: '$29,897.44',
  voluntarioTotal: '$13,287.70',
  total: '$109,657.18',
};
const plain = (raw: string): string => raw.replace(/[$,]/g, '');

/** The balances after all checks, of a statement that prints these; `unsure` ones were hardly legible. */
function balancesOf(
  amounts: Groups,
  {
    unsure = [],
    source = 'ocr',
    notPrinted = [],
  }: { unsure?: readonly string[]; source?: Reading['source']; notPrinted?: readonly string[] } = {},
) {
  const readings = Object.entries(amounts).map(([name, raw]): [string, Reading | null] => {
    if (raw === null) return [name, null];
    const reading = { ...printed(plain(raw), name), raw, source };
    return [
      name,
      unsure.includes(name)
        ? { ...reading, status: 'doubtful', note: { code: 'note.hardly-legible' } }
        : reading,
    ];
  });
  const statement = { ...statementOf({}), balances: { ...emptyBalances(), ...Object.fromEntries(readings) } };
  return reconcile({ ...asReadOf({}), statement, notPrinted }).statement?.balances;
}

describe('balances of a scan that miss their total', () => {
  test('lose a currency sign that was taken for a figure, in doubt and with what was read', () => {
    const read = balancesOf({ ...groups, total: '5109,657.18' });
    expect(read?.total).toMatchObject({
      value: '109657.18',
      raw: '5109,657.18',
      status: 'doubtful',
      note: { code: 'note.likely-by-sum', with: { raw: '5109,657.18' } },
    });
  });

  test('are what the sum says where something else is printed over an amount’s sign and first figures', () => {
    const read = balancesOf({ ...groups, retiroTotal: '133972.05' });
    expect(read?.retiroTotal).toMatchObject({ value: '66472.05', status: 'doubtful' });
    const other = balancesOf({ ...groups, retiroTotal: '133972.19' });
    expect(other?.retiroTotal).toMatchObject({ value: '133972.19', status: 'doubtful' });
  });

  test('lose several currency signs that were taken for figures, though the total may have lost one', () => {
    const read = balancesOf(
      {
        retiroTotal: '852,295.97',
        viviendaTotal: '825,915.57',
        voluntarioTotal: '$30,134.79',
        total: '$108,346.33',
      },
      { unsure: ['total'] },
    );
    expect(read?.retiroTotal).toMatchObject({ value: '52295.97', status: 'doubtful' });
    expect(read?.viviendaTotal).toMatchObject({ value: '25915.57', status: 'doubtful' });
    expect(read?.total).toMatchObject({ value: '108346.33', status: 'doubtful' });
  });

  test('lose a currency sign that was taken for a figure beside one other misread figure', () => {
    const amounts = { retiroTotal: '$40,889.57', viviendaTotal: '$25,064.65', voluntarioTotal: '$7,090.18' };
    const read = balancesOf(
      { ...amounts, total: '581,044.40' },
      { unsure: ['retiroTotal', 'viviendaTotal', 'voluntarioTotal', 'total'] },
    );
    expect(read?.total).toMatchObject({ value: '81044.40', status: 'doubtful' });
    expect(read?.retiroTotal).toMatchObject({ value: '48889.57', status: 'doubtful' });
  });

  test('get back the head of an amount that was lost with its sign', () => {
    expect(balancesOf({ ...groups, retiroTotal: '472.05' })?.retiroTotal).toMatchObject({
      value: '66472.05',
      status: 'doubtful',
    });
  });

  test('lose a minus that the sum does not know', () => {
    expect(balancesOf({ ...groups, viviendaTotal: '-$29,897.44' })?.viviendaTotal?.value).toBe('29897.44');
  });

  test('change one figure only where it was hardly legible', () => {
    const misread = { ...groups, voluntarioTotal: '$18,287.70' };
    expect(balancesOf(misread)?.voluntarioTotal?.value).toBe('18287.70');
    expect(balancesOf(misread, { unsure: ['voluntarioTotal'] })?.voluntarioTotal?.value).toBe('13287.70');
  });

  test('get back one figure that was lost where the rest was hardly legible', () => {
    const misread = { ...groups, voluntarioTotal: '$3,287.70' };
    expect(balancesOf(misread)?.voluntarioTotal?.value).toBe('3287.70');
    expect(balancesOf(misread, { unsure: ['voluntarioTotal'] })?.voluntarioTotal?.value).toBe('13287.70');
  });

  test('stay as they were read where two of them may be the misread one', () => {
    const misread = { ...groups, voluntarioTotal: '$13,247.70' };
    const read = balancesOf(misread, { unsure: ['voluntarioTotal', 'total'] });
    expect(read?.total?.value).toBe('109657.18');
    expect(read?.voluntarioTotal?.value).toBe('13247.70');
  });

  test('lose the sign that only one of them has not, though another may have lost a figure', () => {
    const misread = {
      retiroTotal: '$23,057.53',
      viviendaTotal: '$9,871.17',
      voluntarioTotal: '$22,069.15',
      total: '554,997.84',
    };
    const read = balancesOf(misread, { unsure: ['retiroTotal', 'viviendaTotal', 'voluntarioTotal'] });
    expect(read?.total?.value).toBe('54997.84');
    expect(read?.retiroTotal?.value).toBe('23057.53');
  });

  test('are all in doubt, whatever was put right', () => {
    const read = balancesOf({ ...groups, total: '5109,657.18' });
    for (const name of ['retiroTotal', 'viviendaTotal', 'voluntarioTotal'] as const)
      expect(read?.[name]?.status).toBe('doubtful');
  });

  test('give the one that could not be read as what the total leaves, in doubt and without a place', () => {
    expect(balancesOf({ ...groups, retiroTotal: null })?.retiroTotal).toMatchObject({
      value: '66472.04',
      source: 'derived',
      status: 'doubtful',
      box: null,
    });
  });

  test('leave out what the user says is not printed', () => {
    const notPrinted = ['statement.balances.retiroTotal'];
    expect(balancesOf({ ...groups, retiroTotal: null }, { notPrinted })?.retiroTotal).toBeNull();
  });

  test('say nothing of two that could not be read', () => {
    const read = balancesOf({ ...groups, retiroTotal: null, viviendaTotal: null });
    expect(read?.retiroTotal).toBeNull();
    expect(read?.viviendaTotal).toBeNull();
  });

  test('are as printed in a PDF with text: nothing there is misread', () => {
    const read = balancesOf({ ...groups, total: '5109,657.18', retiroTotal: null }, { source: 'text' });
    expect(read?.total?.value).toBe('5109657.18');
    expect(read?.retiroTotal).toBeNull();
  });
});

describe('a sum that closes whether or not two currency signs were read as figures', () => {
  const unsure = ['retiroTotal', 'total'];
  const statusesOf = (amounts: Groups, source: Reading['source'] = 'ocr') => {
    const read = balancesOf(amounts, { unsure, source });
    return [read?.retiroTotal?.status, read?.viviendaTotal?.status, read?.total?.status];
  };

  test('proves neither of them', () => {
    expect(statusesOf({ ...groups, retiroTotal: '530,210.58', total: '573,395.72' })).toEqual([
      'doubtful',
      'verified',
      'doubtful',
    ]);
  });

  test('proves both where the figures differ, where they bear their signs, and where no amount does', () => {
    expect(statusesOf({ ...groups, retiroTotal: '$530,210.58', total: '$573,395.72' })).toEqual([
      'verified',
      'verified',
      'verified',
    ]);
    expect(statusesOf({ ...groups, retiroTotal: '590,000.00', total: '633,185.14' })).toEqual([
      'verified',
      'verified',
      'verified',
    ]);
    const bare = { retiroTotal: '530,210.58', viviendaTotal: '29,897.44', voluntarioTotal: '13,287.70' };
    expect(statusesOf({ ...bare, total: '573,395.72' })).toEqual(['verified', 'verified', 'verified']);
  });
});
