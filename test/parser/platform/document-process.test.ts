import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document } from '../../../parser/contract.ts';
import { documentProcesses } from '../../../parser/platform/document-process.ts';
import { draw, rawPdf } from '../source/raw-pdf.ts';
import * as bombs from './bombs.ts';

const MEGABYTE = 2 ** 20;
const program = join(import.meta.dirname, '../../../.output/cli/document-child.js');
const folder = mkdtempSync(join(tmpdir(), 'lupa-processes-'));
const plain = join(folder, 'plain.pdf');
const tight = { document: 9000, step: 4000, picture: 4000, memory: 400 * MEGABYTE, drawing: 1000 };
const slow = 60_000;

beforeAll(() => {
  execFileSync(process.execPath, ['.ci/lupa.mjs', '--version']);
  writeFileSync(plain, rawPdf({ pages: [draw('Hola', 72, 700)] }));
}, slow);
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
}

/** Reads a file and then a plain one, with the same processes. */
async function readWithNext(path: string, limits = tight): Promise<Document> {
  const processes = documentProcesses({ program, limits });
  const document = await processes.read({ path, file: path });
  processes.prepare();
  const next = await processes.read({ path: plain, file: 'plain.pdf' });
  processes.close();
  expect(next).toMatchObject({ file: 'plain.pdf', error: null, pages: [{ number: 1, source: 'text' }] });
  return document;
}

test(
  'a document is read in a process of its own, step by step',
  async () => {
    const processes = documentProcesses({ program });
    const steps: string[] = [];
    const document = await processes.read({ path: plain, file: 'as given.pdf' }, ({ step }) =>
      steps.push(step),
    );
    expect(document).toMatchObject({ file: 'as given.pdf', kind: 'unrecognised', error: null });
    expect(steps).toEqual(['opening', 'page', 'understanding']);
  },
  slow,
);

test.each([
  ['a stream that inflates past the budget', bombs.flateBomb, ['too-large']],
  ['a stream deflated twice', bombs.flateInFlate, ['too-large', 'out-of-memory']],
  ['a stream whose filter is hidden', bombs.hiddenFlateBomb, ['timed-out', 'out-of-memory']],
  ['a thousand million pages', bombs.endlessPages, ['too-many-pages', 'damaged', undefined]],
  ['forms that call each other', bombs.nestedForms, ['timed-out', 'out-of-memory']],
  ['two million strings', bombs.twoMillionStrings, ['timed-out', 'out-of-memory']],
])(
  '%s is refused or ended, and the next file is read',
  async (name, make, codes) => {
    const document = await readWithNext(saved(name, make()));
    expect(codes).toContain(document.error?.code);
    expect(document).toMatchObject({ statement: null, figures: null });
  },
  slow,
);

test(
  'a huge picture costs nothing, because reading never looks into pictures',
  async () => {
    const document = await readWithNext(saved('huge picture', bombs.hugePicture()));
    expect(document).toMatchObject({ error: null, pages: [{ source: 'none' }], figures: null });
  },
  slow,
);

test(
  'a reader that cannot even start is an outcome of its document',
  async () => {
    const processes = documentProcesses({ program: join(folder, 'nothing-here.js') });
    expect((await processes.read({ path: plain, file: 'plain.pdf' })).error?.code).toBe('internal');
  },
  slow,
);

test(
  'a reader past its memory is ended',
  async () => {
    const document = await documentProcesses({ program, limits: { ...tight, memory: MEGABYTE } }).read({
      path: plain,
      file: 'x',
    });
    expect(document.error?.code).toBe('out-of-memory');
  },
  slow,
);
