import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { random } from '../../../fixtures/model/random.ts';
import { readDocument } from '../../../parser/read-document.ts';
import { openPaper } from '../../../parser/source/open-paper.ts';
import type { Page } from '../../../parser/source/page.ts';
import { upright } from '../../../parser/source/upright.ts';
import { makeTwin, RANDOM_BYTES } from '../../../parser/twin/make-twin.ts';
import { differences } from '../../../parser/twin/same-reading.ts';
import { writePdf } from '../../../parser/twin/write-pdf.ts';
import { platform, statements } from '../read-fixture.ts';

const SEED = 7;
const PATIENCE_MILLISECONDS = 30_000;

vi.setConfig({ testTimeout: PATIENCE_MILLISECONDS });
const folder = `${statements}/corpus`;
/** Scans take the recogniser a while each; what is drawn anew of them is words all the same. */
const files = readdirSync(folder).filter((file) => !/^scan-|password/.test(file));

/** Bytes that are the same for the same seed. */
function bytesFrom(seed: number): Uint8Array {
  const next = random(seed);
  return Uint8Array.from({ length: RANDOM_BYTES }, () => next.integer(0, 255));
}

async function twinOf(file: string, seed = SEED) {
  const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
  const { pages } = await openPaper(bytes, platform);
  const { asRead, document } = await readDocument(bytes, platform, { file });
  const twin = makeTwin(pages, asRead, bytesFrom(seed));
  if (twin === null) throw new Error(`${file} has no twin`);
  return { pages: pages.map((page) => upright(page).page), asRead, document, twin };
}

const textOf = (pages: readonly Page[]) =>
  pages
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join(' ')
    .toUpperCase();
const squeezed = (text: string) => text.replace(/[^\p{L}\d]/gu, '');
/** Amounts from a hundred pesos on, as printed, without signs. */
const amountsIn = (text: string) => new Set(text.match(/\d[\d,]*\d\d\.\d{2}(?!\d)/g));

describe.each(files)('the twin of %s', (file) => {
  test('hides who and how much, and saved as a PDF it is read as its original was', async () => {
    const { pages, asRead, twin } = await twinOf(file);
    const before = textOf(pages);
    const after = textOf(twin.pages);

    const worker = asRead.statement?.worker;
    for (const reading of [worker?.name, worker?.curp, worker?.nss, worker?.rfc])
      if (reading) expect(squeezed(after)).not.toContain(squeezed(reading.value.toUpperCase()));
    const employers =
      asRead.statement?.movements.flatMap(({ employerRfc }) => employerRfc?.value ?? []) ?? [];
    expect(employers.filter((rfc) => squeezed(after).includes(rfc))).toEqual([]);
    const amounts = amountsIn(after);
    expect([...amountsIn(before)].filter((amount) => amounts.has(amount))).toEqual([]);

    const again = await readDocument(writePdf(twin.pages), platform, { file });
    expect(again.document.error).toBeNull();
    expect(differences(asRead, again.asRead)).toBe(0);
  });
});

test('every word stays in its box, and pages keep their size', async () => {
  const { pages, twin } = await twinOf('sample.pdf');
  const places = (all: readonly Page[]) =>
    all.flatMap(({ width, height, words }) => [
      [width, height],
      ...words
        .map(({ box }) => [...box].map((edge) => Math.round(edge * 10) / 10))
        .sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0) || (a[0] ?? 0) - (b[0] ?? 0)),
    ]);
  expect(places(twin.pages)).toEqual(places(pages));
});

test('labels, the statement’s own days and bimesters stay', async () => {
  const { asRead, twin } = await twinOf('sample.pdf');
  const after = textOf(twin.pages);
  expect(after).toContain('RENDIMIENTOS');
  const bimester = asRead.statement?.movements.flatMap(({ bimester: one }) => one?.raw ?? [])[0] ?? '?';
  expect(after).toContain(bimester);
});

test('an address made of common words goes as well', async () => {
  const { pages, twin } = await twinOf('bands-mixto.pdf');
  expect(textOf(pages)).toContain('CALLE 5 DE MAYO NO. 71');
  expect(textOf(twin.pages)).not.toMatch(/MAYO NO\. 71|5 DE MAYO/);
});

test('the same is replaced by the same wherever it is printed', async () => {
  const { asRead, twin } = await twinOf('edited-sbc.pdf');
  const { asRead: again } = await readDocument(writePdf(twin.pages), platform, { file: 'twin' });
  const employers = (one: typeof asRead) =>
    one.statement?.movements.map(({ employerRfc }) => employerRfc?.value ?? null) ?? [];
  const renamed = new Map(employers(asRead).map((rfc, row) => [rfc, employers(again)[row]]));
  expect(employers(asRead).map((rfc) => renamed.get(rfc))).toEqual(employers(again));
});

test('another seed makes another twin, the same seed the same', async () => {
  const [one, same, other] = [
    await twinOf('phone.pdf', 1),
    await twinOf('phone.pdf', 1),
    await twinOf('phone.pdf', 2),
  ];
  expect(same.twin).toEqual(one.twin);
  expect(textOf(other.twin.pages)).not.toBe(textOf(one.twin.pages));
});
