import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { readDocument } from '../../../parser/read-document.ts';
import { openPaper } from '../../../parser/source/open-paper.ts';
import { makeTwin } from '../../../parser/twin/make-twin.ts';
import { differences } from '../../../parser/twin/same-reading.ts';
import { writePdf } from '../../../parser/twin/write-pdf.ts';
import { platform, statements } from '../read-fixture.ts';

test('all', async () => {
  const out: string[] = [];
  for (const f of readdirSync(`${statements}/corpus`).filter((f) => !f.includes('password'))) {
    const bytes = new Uint8Array(readFileSync(`${statements}/corpus/${f}`));
    const { pages } = await openPaper(bytes, platform);
    const { asRead } = await readDocument(bytes, platform, { file: f });
    const t0 = performance.now();
    const twin = makeTwin(pages, asRead, 7);
    const ms = Math.round(performance.now() - t0);
    if (!twin) {
      out.push(`${f} NULL ${ms}`);
      continue;
    }
    const pdf = writePdf(twin.pages);
    writeFileSync(`/tmp/exports-scratch/twin-${f}`, pdf);
    const again = await readDocument(pdf, platform, { file: f });
    out.push(
      `${f} diff ${twin.differences} pdf ${differences(asRead, again.asRead)} ${again.document.error?.code ?? ''} ${ms}ms ${pdf.length}`,
    );
  }
  writeFileSync('/tmp/exports-scratch/twins.txt', out.join('\n'));
}, 300000);
