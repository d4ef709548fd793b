import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFixture, statements } from './read-fixture.ts';
import { differences, readTruth } from './truth.ts';

const names = readdirSync(`${statements}/truth`).map((file) => file.replace(/\.json$/, ''));
const fixtures = names.map((name) => ({ name, truth: readTruth(name) }));
const ofClass = (cls: string) => fixtures.filter(({ truth }) => truth.meta.cls === cls);

describe('every synthetic statement', () => {
  it.each(ofClass('text'))('$name is read as it is printed', async ({ name, truth }) => {
    const { document } = await readFixture(`${name}.pdf`, truth.meta.password ?? undefined);
    expect(document).toMatchObject({ kind: truth.kind, layout: truth.layout, error: null });
    expect(differences(truth, document)).toEqual([]);
    expect(document.checks.filter((check) => !check.ok)).toEqual([]);
  });
});

describe('every statement with one altered figure', () => {
  it.each(ofClass('edited'))(
    '$name: the alteration is caught and no value is silently wrong',
    async ({ name, truth }) => {
      const { document } = await readFixture(`${name}.pdf`);
      expect(document.checks.some((check) => !check.ok)).toBe(true);
      expect(
        differences(truth, document).filter(({ status }) => status === 'read' || status === 'verified'),
      ).toEqual([]);
      for (const path of truth.meta.mustNotVerify ?? []) {
        const reading: unknown = path
          .split('.')
          .reduce<unknown>(
            (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : null),
            document,
          );
        if (reading) expect(reading, path).toMatchObject({ status: 'doubtful' });
      }
    },
  );
});

describe('every document that is no statement', () => {
  it.each(ofClass('negative'))('$name gives no figure', async ({ name }) => {
    const { document } = await readFixture(`${name}.pdf`);
    expect(document).toMatchObject({ kind: 'unrecognised', statement: null, figures: null, error: null });
  });

  it.each(ofClass('certificate'))(
    '$name is known for what it is, and said to be unread',
    async ({ name }) => {
      const { document } = await readFixture(`${name}.pdf`);
      expect(document).toMatchObject({ kind: 'imss-certificate', statement: null, figures: null });
      expect(document.warnings.map((warning) => warning.code)).toContain('certificate-not-read-yet');
    },
  );
});
