import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentSchema, errorCodes, type WordedDocument } from '../../../parser/contract.ts';
import { documentsOf, lupa } from './lupa.ts';

/** Other people's PDFs, where they lie beside the project. */
const corpora = '../shared/corpora';
const files = existsSync(corpora) ? globSync(`${corpora}/**/*.pdf`).sort() : [];
/** As many of them as a test run can wait for; the benchmarks read them all. */
const every = 12;
const slow = 300_000;

test(
  `other people's PDFs (${files.length} here) end in an outcome of the closed list and give no figures`,
  async () => {
    const chosen = files.filter((_, i) => i % every === 0);
    const documents: WordedDocument[] =
      chosen.length === 0
        ? []
        : documentsOf(await lupa('read', '--json', ...chosen)).map((each) => documentSchema.parse(each));
    expect(documents.length).toBe(chosen.length);
    for (const { error, kind, figures } of documents) {
      expect([null, ...errorCodes]).toContain(error?.code ?? null);
      expect(error?.code).not.toBe('internal');
      expect([kind === 'afore-statement', figures]).toEqual([false, null]);
    }
  },
  slow,
);
