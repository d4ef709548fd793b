import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../parser/layout/lay-out.ts';
import { openPaper } from '../../parser/source/open-paper.ts';
import { upright } from '../../parser/source/upright.ts';
import { platform, readFixture, statements } from './read-fixture.ts';

/** Designs that differ in every stage: tables, tiles of text without tables, boxes, an online print. */
const names = ['sample', 'stacked-raise', 'plain-boxes-successive', 'online-cards'];

/** Set to write what is read now as what shall be read; look at the difference before you commit it. */
const refresh = process.env.LUPA_REFRESH_GOLDEN === '1';

function golden(name: string, stage: string, value: unknown): void {
  const path = fileURLToPath(new URL(`./golden/${name}.${stage}.golden.json`, import.meta.url));
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (refresh) writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

const tenth = (value: number) => Math.round(value * 10) / 10;

describe.each(names)('%s', (name) => {
  it('its pages as words', async () => {
    const bytes = new Uint8Array(readFileSync(`${statements}/corpus/${name}.pdf`));
    const { pages } = await openPaper(bytes, platform);
    golden(
      name,
      'words',
      pages.map((page) => page.words.map(({ text, box }) => [text, ...box.map(tenth)].join(' '))),
    );
  });

  it('its words as lines of segments', async () => {
    const bytes = new Uint8Array(readFileSync(`${statements}/corpus/${name}.pdf`));
    const { pages } = await openPaper(bytes, platform);
    const sheets = pages.map((page) => layOut(upright(page).page));
    golden(
      name,
      'lines',
      sheets.map((sheet) =>
        sheet.lines.map((line) => line.segments.map((segment) => segment.text).join(' | ')),
      ),
    );
  });

  it('its readings before any check, and the document after all of them', async () => {
    const { asRead, document } = await readFixture(`${name}.pdf`);
    golden(name, 'as-read', plain(asRead));
    golden(name, 'document', plain({ ...document, milliseconds: 0 }));
  });
});

/** Boxes to a tenth of a point, a reading on one line. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('status' in value && 'box' in value && 'raw' in value) {
    const reading: Record<string, unknown> = { ...value };
    const box = Array.isArray(value.box) ? value.box.map((n) => tenth(Number(n))).join(',') : null;
    return [reading.value, reading.raw, reading.status, reading.page, box, JSON.stringify(reading.note)].join(
      ' · ',
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
