import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { documentSchema } from '../../../parser/contract.ts';
import { draw, rawPdf } from '../source/raw-pdf.ts';
import { documentsOf, lupa } from './lupa.ts';

const folder = mkdtempSync(join(tmpdir(), 'lupa-cli-'));
const slow = 60_000;
const path = (name: string) => join(folder, name);
const letter = rawPdf({ pages: [draw('Recibo de agua', 72, 700)] });
mkdirSync(path('papers/2024'), { recursive: true });
writeFileSync(path('papers/b.pdf'), letter);
writeFileSync(path('papers/2024/A.PDF'), letter);
writeFileSync(path('papers/notes.txt'), 'no');
writeFileSync(path('broken.pdf'), '%PDF-1.7\n');
writeFileSync(path('evil \u001b[31m\u202e.pdf'), letter);
mkdirSync(path('empty'));
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'every document is a line of the contract, in the order given, and a bad one stops nothing',
  async () => {
    const ended = await lupa(
      'read',
      '--json',
      path('papers/b.pdf'),
      path('missing.pdf'),
      path('broken.pdf'),
      path('papers/b.pdf'),
    );
    const documents = documentsOf(ended);
    for (const document of documents) documentSchema.parse(document);
    expect(documents.map(({ error }) => error?.code ?? null)).toEqual([null, 'not-found', 'damaged', null]);
    expect(documents.map(({ file }) => file)).toEqual([
      path('papers/b.pdf'),
      path('missing.pdf'),
      path('broken.pdf'),
      path('papers/b.pdf'),
    ]);
    expect([ended.status, ended.err]).toEqual([1, '']);
  },
  slow,
);

test(
  'a folder means every readable file below it, whatever the case of its ending',
  async () => {
    const ended = await lupa('read', '--json', path('papers'));
    expect(documentsOf(ended).map(({ file }) => file)).toEqual([
      path('papers/2024/A.PDF'),
      path('papers/b.pdf'),
    ]);
    expect(ended.status).toBe(0);
  },
  slow,
);

test(
  'a folder with nothing to read says so on standard error',
  async () => {
    const ended = await lupa('read', path('empty'));
    expect([ended.status, ended.out]).toEqual([1, '']);
    expect(ended.err).toContain(path('empty'));
  },
  slow,
);

test(
  'the table names the file and says what it is, in the language asked for',
  async () => {
    const spanish = await lupa('read', path('papers/b.pdf'));
    expect(spanish.out).toContain(path('papers/b.pdf'));
    expect(spanish.out).toContain('No es un estado de cuenta');
    const english = await lupa('read', '--lang', 'en', path('missing.pdf'));
    expect(english.out).toContain('was not found');
    expect([spanish.status, english.status]).toEqual([0, 1]);
  },
  slow,
);

test(
  'nothing that a terminal would obey gets through',
  async () => {
    const file = path('evil \u001b[31m\u202e.pdf');
    const table = await lupa('read', file);
    const json = await lupa('read', '--json', file);
    for (const { out } of [table, json])
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(documentsOf(json)[0]?.file).toBe(file);
  },
  slow,
);

test.each([
  [[], 'Falta decir qué hacer'],
  [['read'], 'Falta decir qué archivo'],
  [['write', 'x.pdf'], 'No existe la orden «write»'],
  [['read', '--fast', 'x.pdf'], 'No existe la opción «--fast»'],
  [['read', '--password'], 'le falta su valor'],
  [['read', '--json=yes', 'x.pdf'], 'no lleva valor'],
  [['read', '--lang', 'fr', 'x.pdf'], 'Los idiomas son'],
  [['assess'], 'Falta decir qué archivo'],
  [['estimate', '--lang', 'en', 'x.pdf'], 'reads no documents'],
])(
  'a wrong call, lupa %j, says what is wrong and ends with 2',
  async (args, why) => {
    const ended = await lupa(...args);
    expect([ended.status, ended.out]).toEqual([2, '']);
    expect(ended.err).toContain(why);
  },
  slow,
);

test(
  'help and version are results',
  async () => {
    const help = await lupa('--help', '--lang', 'en');
    const version = await lupa('--version');
    expect(help.out).toContain('lupa read FILE');
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect([help.status, version.status]).toEqual([0, 0]);
  },
  slow,
);
