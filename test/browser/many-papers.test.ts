import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answeringIn } from './answering.ts';
import { kinds } from './browsers.ts';
import { openTab } from './tab.ts';
import { useBrowser } from './use-browser.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });

describe.each(kinds)('in $name', ({ launch }) => {
  const at = useBrowser({ launch });

  test('papers of two people are kept apart and asked about, and can be put together', async () => {
    await at.tab.give(fixture('sample.pdf'), fixture('edited-rcv-detail.pdf'));
    expect(await at.tab.see('.people-ask')).toContain('No los juntamos');
    await at.step(4);
    await at.tab.see('.person-choice select');
    await at.step(1);
    await at.tab.press('.people-ask .button');
    expect(await at.tab.see('.people-note')).toContain('porque dijiste que son de la misma persona');
  });

  test('copied text of a page becomes a paper like any other', async () => {
    const text = [
      'AFORE Coppel',
      'Estado de cuenta',
      'Nombre: ANA LUNA SOL',
      'CURP: LUSA900101MDFNLN04',
      'Fecha de corte\t31/08/2026',
      'Detalle del saldo',
      'Retiro 97\t$1,000.00',
      'Cesantía en edad avanzada y vejez\t$2,000.00',
      'Cuota social\t$300.00',
      'Vivienda 97\t$900.00',
      'Saldo total\t$4,200.00',
    ].join('\n');
    await at.tab.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      // Firefox gives a made-up ClipboardEvent no data of ours.
      const event = new Event('paste', { bubbles: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.body.dispatchEvent(event);
    }, text);
    expect(await at.tab.see('[data-path="figures.total"]')).toContain('4,200.00');
    expect(await at.tab.see('.viewer-file')).toMatch(/^texto-pegado-\d+\.pdf$/);
  });

  test('several pictures are asked about, and put together become one paper', async () => {
    const pictures = await at.tab.page.evaluate(async () => {
      const canvas = new OffscreenCanvas(60, 80);
      canvas.getContext('2d')?.fillRect(10, 10, 5, 5);
      return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
    });
    const bytes = Uint8Array.from(pictures);
    await at.tab.give(
      { name: 'frente.png', bytes },
      { name: 'reverso.png', bytes: Uint8Array.from([...bytes, 0]) },
    );
    expect(await at.tab.see('.pictures-ask')).toContain('¿Estas 2 fotos son hojas del mismo papel?');
    await at.tab.press('[data-put-together]');
    await at.tab.see('[data-paper="fotos-juntas.pdf"]');
    expect(await at.tab.texts('[data-paper]')).toHaveLength(1);
    await at.tab.press('[data-paper="fotos-juntas.pdf"] .paper-actions .button');
  });

  test('the panel carries papers, answers and corrections to a tab', async () => {
    const panel = await openTab({
      ...at.running,
      address: at.running.address.replace('app.html', 'sidepanel.html'),
    });
    await panel.page.setViewport({ width: 360, height: 800 });
    await panel.press('[lang=es].switch-choice');
    await panel.press('[data-sample]');
    await panel.see('.figure');
    await panel.press('.steps li:nth-child(3) .step-link');
    await answeringIn(panel).choose('employed', /^No$/);
    const opened = new Promise<void>((resolve) => at.running.browser.once('targetcreated', () => resolve()));
    await panel.press('[data-open-large]');
    await opened;
    await panel.until('a tab with the case', async () => {
      for (const page of await at.running.browser.pages()) {
        const done = await page
          .evaluate(
            () =>
              location.pathname === '/app.html' &&
              document.querySelector('[data-question="employed"] .option-chosen') !== null &&
              document.querySelector('.live')?.textContent?.includes('88,807.38') === true,
          )
          .catch(() => false);
        if (done) {
          await page.close();
          return true;
        }
      }
      return false;
    });
    await panel.page.close();
  });
});
