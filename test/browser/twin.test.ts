import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../parser/read-document.ts';
import { differences } from '../../parser/twin/same-reading.ts';
import { platform, readFixture } from '../parser/read-fixture.ts';
import { kinds } from './browsers.ts';
import { sampleBytes } from './papers-to-give.ts';
import { takeSaved } from './saved-file.ts';
import { useBrowser } from './use-browser.ts';

describe.each(kinds)('in $name', ({ launch }) => {
  const at = useBrowser({ launch });

  test('a twin is made by keyboard, shown before it is saved, hides the person, and is read as its original', async () => {
    const { asRead } = await readFixture('sample.pdf');
    await at.tab.drop({ name: 'sample.pdf', bytes: sampleBytes() });
    await at.tab.see('.figure');
    await at.tab.page.focus('.twin-door summary');
    await at.tab.keys('Enter');
    await at.tab.page.focus('.twin > .button');
    await at.tab.keys('Enter');
    await at.tab.see('.twin-made');
    expect(await at.tab.page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Míralo antes de guardarlo',
    );
    const shown = (await at.tab.texts('.twin-sheet svg')).join(' ');
    const first = await at.tab.see('.twin-text');
    expect(readdirSync(at.downloads)).toEqual([]);
    const { worker } = asRead.statement ?? {};
    for (const reading of [worker?.curp, worker?.nss, worker?.rfc])
      expect(shown).not.toContain(reading?.value);
    await at.tab.press('.twin-actions .primary');
    const { name: saved, bytes } = await takeSaved(at.downloads, '.pdf');
    expect(saved).toMatch(/^lupa-gemelo-\d{4}-\d\d-\d\d\.pdf$/);
    const twin = await readDocument(bytes, platform, { file: saved });
    expect(differences(asRead, twin.asRead)).toBe(0);
    expect(shown).toContain(twin.asRead.statement?.worker.curp?.value);
    await at.tab.press('.twin-actions .button:not(.primary)');
    await at.tab.until('another twin', async () => (await at.tab.see('.twin-text')) !== first);
  });
});
