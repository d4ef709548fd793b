import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from './browsers.ts';
import { damaged, lockedStatement, longPaper, recipe, sampleBytes } from './papers-to-give.ts';
import { useBrowser } from './use-browser.ts';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self' data:; object-src 'none'; media-src 'none'; frame-src 'none'; child-src 'none'; manifest-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; webrtc 'block'";

describe.each(kinds)('in $name', ({ name, folder, launch }) => {
  const at = useBrowser({ launch });

  const openSample = async () => {
    await at.tab.press('[data-sample]');
    await at.tab.see('.figure');
  };
  const paper = (file: string) => `[data-paper="${file}"]`;

  test('the package asks for no permission beyond its panel and carries exactly the policy', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.content_security_policy).toEqual({ extension_pages: contentSecurityPolicy });
    const panel = name === 'chromium' ? ['sidePanel'] : [];
    expect([manifest.permissions, manifest.host_permissions]).toEqual([panel, []]);
    for (const key of ['content_scripts', 'web_accessible_resources', 'update_url', 'key']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('the sample opens and shows the four figures, each with a word for its standing', async () => {
    await openSample();
    const figures = await at.tab.texts('.figure');
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(figure).toMatch(/Calculado|Comprobado|Leído|Por revisar|No impreso/);
      expect(figure).toMatch(/\d\.\d{2}|No impreso/);
    }
    expect(await at.tab.see('h1')).toBe('Tus cifras');
  });

  test('the page is drawn, and pressing a figure marks the boxes it rests on', async () => {
    await openSample();
    await at.tab.see('.page-canvas[data-drawn]');
    await at.tab.press('[data-path="figures.rcv"]');
    await at.tab.see('.box-current');
    const marked = await at.tab.page.$$eval('.box-current', (boxes) =>
      boxes.map((box) => box.getAttribute('data-box')),
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const path of marked)
      expect(path).toMatch(/^balances\.(retiro97|cesantiaVejez|cuotaSocial|retiroTotal)$/);
    const dark = await at.tab.page.$eval('canvas.page-canvas', (canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return [...pixels].filter((value, index) => index % 4 === 0 && value < 128).length;
    });
    expect(dark).toBeGreaterThan(100);
  });

  test('pressing a box on the page opens its figure in the list and puts the focus there', async () => {
    await openSample();
    await at.tab.press('[data-box="balances.retiro97"]');
    await at.tab.see('[data-path="balances.retiro97"][aria-expanded="true"]');
    await at.tab.until('focus on the row', () =>
      at.tab.page.evaluate(() => document.activeElement?.getAttribute('data-path') === 'balances.retiro97'),
    );
  });

  test('a correction changes what depends on it, and can be taken back', async () => {
    await openSample();
    const rcv = '[data-path="figures.rcv"]';
    const before = await at.tab.see(rcv);
    await at.tab.press(rcv);
    await at.tab.press('[data-edit="balances.retiro97"]');
    await at.tab.page.type('.correction input', '1.00');
    await at.tab.keys('Enter');
    await at.tab.gone('.correction');
    await at.tab.until('a new RCV', async () => (await at.tab.see(rcv)) !== before);
    expect(await at.tab.see('.member .status-corrected')).toContain('Corregido por ti');
    await at.tab.press('.member .actions button:last-child');
    await at.tab.until('the RCV as read', async () => (await at.tab.see(rcv)) === before);
  });

  test('what cannot be understood is not taken, and says why', async () => {
    await openSample();
    await at.tab.press('[data-path="figures.total"]');
    await at.tab.press('[data-edit]');
    await at.tab.page.type('.correction input', '1.234,56');
    await at.tab.keys('Enter');
    expect(await at.tab.see('.correction [role=alert]')).toContain('punto para los centavos');
    await at.tab.keys('Escape');
    await at.tab.gone('.correction');
  });

  test('a value can be confirmed', async () => {
    await openSample();
    await at.tab.press('[data-path="figures.total"]');
    await at.tab.press('.figure-detail .actions button');
    await at.tab.until('confirmed', async () =>
      (await at.tab.see('[data-path="figures.total"]')).includes('Confirmado por ti'),
    );
  });

  test('a value can be marked as not printed, and is never 0.00', async () => {
    await openSample();
    await at.tab.press('[data-path="figures.total"]');
    await at.tab.press('[data-edit]');
    await at.tab.press('.correction button:nth-of-type(2)');
    await at.tab.until('not printed', async () =>
      (await at.tab.see('[data-path="figures.total"]')).includes('No impreso'),
    );
    expect(await at.tab.see('[data-path="figures.total"]')).not.toContain('0.00');
  });

  test('a locked paper asks for its password, asks again after a wrong one, and opens with the right one', async () => {
    await at.tab.give(await lockedStatement('cerrado.pdf', 'secreta'));
    await at.tab.see('.password input');
    await at.tab.page.type('.password input', 'otra');
    await at.tab.keys('Enter');
    expect(await at.tab.see('.password [role=alert]')).toContain('no abrió el archivo');
    await at.tab.page.type('.password input', 'secreta');
    await at.tab.keys('Enter');
    expect(await at.tab.see('.figure')).toContain('Vivienda');
  });

  test('a locked paper can be given up', async () => {
    await at.tab.give(await lockedStatement('cerrado.pdf', 'secreta'));
    await at.tab.press('.password button[type=button]');
    await at.tab.gone(paper('cerrado.pdf'));
    expect(await at.tab.see('h1')).toBe('¿Qué papeles tienes?');
  });

  test('a reading can be cancelled; what was read before stays, and the paper can be read again', async () => {
    await at.tab.give({ name: 'estado.pdf', bytes: sampleBytes() }, await longPaper('largo.pdf'));
    await at.tab.see(`${paper('largo.pdf')}.paper-reading .bar`);
    await at.tab.press(`${paper('largo.pdf')} .paper-actions button`);
    expect(await at.tab.see(`${paper('largo.pdf')}.paper-cancelled`)).toContain(
      'Lo que ya se leyó sigue aquí',
    );
    expect(await at.tab.see(`${paper('estado.pdf')}.paper-read`)).toContain('Estado de cuenta AFORE');
    await at.tab.press(`${paper('largo.pdf')} .paper-actions button`);
    await at.tab.see(`${paper('largo.pdf')}.paper-reading`);
    await at.tab.press(`${paper('largo.pdf')} .paper-actions button`);
  });

  test('what is no statement, what is broken and what cannot be read each say so, and harm nothing else', async () => {
    const letter = { name: 'carta.docx', bytes: new Uint8Array([80, 75, 3, 4]) };
    await at.tab.give(await recipe(), damaged(), letter, { name: 'estado.pdf', bytes: sampleBytes() });
    expect(await at.tab.see(`${paper('receta.pdf')}.paper-read`)).toContain('no parece un estado de cuenta');
    expect(await at.tab.see(`${paper('roto.pdf')}.paper-failed`)).toContain('No se pudo leer');
    expect(await at.tab.see('.refusals')).toContain('carta.docx: no es un PDF ni una foto');
    expect(await at.tab.see(`${paper('estado.pdf')}.paper-read`)).toContain('Estado de cuenta AFORE');
    expect(await at.tab.texts('.figure-summary')).toHaveLength(1);
  });

  test('files dropped anywhere on the page are read', async () => {
    const bytes = [...sampleBytes()];
    await at.tab.page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], 'soltado.pdf', { type: 'application/pdf' }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    }, bytes);
    expect(await at.tab.see('.viewer-file')).toBe('soltado.pdf');
  });

  test('the language changes in place, and what was done stays', async () => {
    await openSample();
    await at.tab.press('[data-path="figures.rcv"]');
    await at.tab.press('[lang=en].switch-choice');
    expect(await at.tab.see('h1')).toBe('Your figures');
    expect(await at.tab.see('[data-path="figures.rcv"][aria-expanded="true"]')).toContain('MXN');
    expect(await at.tab.page.$eval('html', (html) => html.lang)).toBe('en');
    await at.tab.press('[lang=es].switch-choice');
    expect(await at.tab.see('h1')).toBe('Tus cifras');
  });

  test('the theme is a choice of this tab alone', async () => {
    const theme = () => at.tab.page.$eval('html', (html) => html.dataset.theme);
    const first = await theme();
    await at.tab.press('.header .icon-button');
    expect(await theme()).not.toBe(first);
    await at.tab.press('.header .icon-button');
    expect(await theme()).toBe(first);
  });

  test('the whole way can be walked by keyboard alone', async () => {
    const focused = (selector: string) => () =>
      at.tab.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await focused(selector)()) return;
        await at.tab.keys('Tab');
      }
      throw new Error(`Tab never reached ${selector}`);
    };
    await tabTo('[data-sample]');
    await at.tab.keys('Enter');
    await at.tab.see('.figure');
    await at.tab.until('focus on the title', focused('h1'));
    await at.tab.keys('j');
    await at.tab.until('focus on the first figure', focused('[data-path="figures.housing"]'));
    await at.tab.keys('j', 'Enter');
    await at.tab.see('[data-path="figures.rcv"][aria-expanded="true"]');
    await at.tab.keys('e');
    await at.tab.see('.correction');
    await at.tab.keys('Escape');
    await at.tab.gone('.correction');
    await at.tab.until('focus back on the figure', focused('[data-path="figures.rcv"]'));
    await at.tab.page.keyboard.type('?');
    await at.tab.see('dialog[open]');
    await at.tab.keys('Escape');
    await at.tab.gone('dialog[open]');
    const zoom = await at.tab.see('.zoom');
    await at.tab.page.keyboard.type('+');
    await at.tab.until('a larger page', async () => (await at.tab.see('.zoom')) !== zoom);
    await at.tab.keys('b');
    await at.tab.see('.toggle[aria-pressed="false"]');
    await at.tab.page.keyboard.down('Alt');
    await at.tab.keys('Digit1');
    await at.tab.page.keyboard.up('Alt');
    await at.tab.see('.paper-list');
  });

  test('the page can be turned, zoomed between 50 and 400 percent, and leafed through', async () => {
    await openSample();
    await at.tab.keys('r');
    await at.tab.see('.sheet.turned-1');
    for (let presses = 0; presses < 14; presses += 1) await at.tab.page.keyboard.type('+');
    await at.tab.until('400 percent', async () => (await at.tab.see('.zoom')).startsWith('400'));
    for (let presses = 0; presses < 14; presses += 1) await at.tab.page.keyboard.type('-');
    await at.tab.until('50 percent', async () => (await at.tab.see('.zoom')).startsWith('50'));
    await at.tab.keys('f');
    const pages = await at.tab.see('.pages span');
    expect(pages).toMatch(/página 1 de \d+/);
  });

  test('in a narrow window the list stands alone, and the page opens over it', async () => {
    await openSample();
    await at.tab.page.setViewport({ width: 390, height: 844 });
    await at.tab.gone('.viewer');
    await at.tab.press('[data-path="figures.total"]');
    await at.tab.see('.cut-out');
    await at.tab.press('.detail > .link');
    await at.tab.see('.viewer-dialog .page-canvas[data-drawn]');
    await at.tab.keys('Escape');
    await at.tab.gone('.viewer-dialog');
    await at.tab.page.setViewport({ width: 320, height: 640 });
    const overflow = () => at.tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test('nothing is stored, whatever was done', async () => {
    await openSample();
    await at.tab.press('.header .icon-button');
    await at.tab.press('[lang=en].switch-choice');
    const kept = await at.tab.page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ databases: 0, caches: 0, local: 0, session: 0, cookies: '' });
  });
});
