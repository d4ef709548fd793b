import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { kinds, type Running } from './browsers.ts';
import { damaged, lockedStatement, longPaper, recipe, sampleBytes } from './papers-to-give.ts';
import { openTab, type Tab } from './tab.ts';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self' data:; object-src 'none'; media-src 'none'; frame-src 'none'; child-src 'none'; manifest-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; webrtc 'block'";

describe.each(kinds)('in $name', ({ name, folder, launch }) => {
  let running: Running;
  let tab: Tab;

  beforeAll(async () => {
    running = await launch();
  });
  beforeEach(async () => {
    tab = await openTab(running);
    await tab.press('[lang=es].switch-choice');
  });
  afterEach(async () => {
    await tab.page.close();
    const outside = tab.requests.filter((url) => !/^(chrome-extension|moz-extension|blob|data):/.test(url));
    expect([tab.complaints, outside]).toEqual([[], []]);
  });
  afterAll(() => running.browser.close());

  const openSample = async () => {
    await tab.press('[data-sample]');
    await tab.see('.figure');
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
    const figures = await tab.texts('.figure');
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(figure).toMatch(/Calculado|Comprobado|Leído|Por revisar|No impreso/);
      expect(figure).toMatch(/\d\.\d{2}|No impreso/);
    }
    expect(await tab.see('h1')).toBe('Tus cifras');
  });

  test('the page is drawn, and pressing a figure marks the boxes it rests on', async () => {
    await openSample();
    await tab.see('.page-canvas[data-drawn]');
    await tab.press('[data-path="figures.rcv"]');
    await tab.see('.box-current');
    const marked = await tab.page.$$eval('.box-current', (boxes) =>
      boxes.map((box) => box.getAttribute('data-box')),
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const path of marked)
      expect(path).toMatch(/^balances\.(retiro97|cesantiaVejez|cuotaSocial|retiroTotal)$/);
    const dark = await tab.page.$eval('canvas.page-canvas', (canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return [...pixels].filter((value, index) => index % 4 === 0 && value < 128).length;
    });
    expect(dark).toBeGreaterThan(100);
  });

  test('pressing a box on the page opens its figure in the list and puts the focus there', async () => {
    await openSample();
    await tab.press('[data-box="balances.retiro97"]');
    await tab.see('[data-path="balances.retiro97"][aria-expanded="true"]');
    await tab.until('focus on the row', () =>
      tab.page.evaluate(() => document.activeElement?.getAttribute('data-path') === 'balances.retiro97'),
    );
  });

  test('a correction changes what depends on it, and can be taken back', async () => {
    await openSample();
    const rcv = '[data-path="figures.rcv"]';
    const before = await tab.see(rcv);
    await tab.press(rcv);
    await tab.press('[data-edit="balances.retiro97"]');
    await tab.page.type('.correction input', '1.00');
    await tab.keys('Enter');
    await tab.gone('.correction');
    await tab.until('a new RCV', async () => (await tab.see(rcv)) !== before);
    expect(await tab.see('.member .status-corrected')).toContain('Corregido por ti');
    await tab.press('.member .actions button:last-child');
    await tab.until('the RCV as read', async () => (await tab.see(rcv)) === before);
  });

  test('what cannot be understood is not taken, and says why', async () => {
    await openSample();
    await tab.press('[data-path="figures.total"]');
    await tab.press('[data-edit]');
    await tab.page.type('.correction input', '1.234,56');
    await tab.keys('Enter');
    expect(await tab.see('.correction [role=alert]')).toContain('punto para los centavos');
    await tab.keys('Escape');
    await tab.gone('.correction');
  });

  test('a value can be confirmed', async () => {
    await openSample();
    await tab.press('[data-path="figures.total"]');
    await tab.press('.figure-detail .actions button');
    await tab.until('confirmed', async () =>
      (await tab.see('[data-path="figures.total"]')).includes('Confirmado por ti'),
    );
  });

  test('a value can be marked as not printed, and is never 0.00', async () => {
    await openSample();
    await tab.press('[data-path="figures.total"]');
    await tab.press('[data-edit]');
    await tab.press('.correction button:nth-of-type(2)');
    await tab.until('not printed', async () =>
      (await tab.see('[data-path="figures.total"]')).includes('No impreso'),
    );
    expect(await tab.see('[data-path="figures.total"]')).not.toContain('0.00');
  });

  test('a locked paper asks for its password, asks again after a wrong one, and opens with the right one', async () => {
    await tab.give(await lockedStatement('cerrado.pdf', 'secreta'));
    await tab.see('.password input');
    await tab.page.type('.password input', 'otra');
    await tab.keys('Enter');
    expect(await tab.see('.password [role=alert]')).toContain('no abrió el archivo');
    await tab.page.type('.password input', 'secreta');
    await tab.keys('Enter');
    expect(await tab.see('.figure')).toContain('Vivienda');
  });

  test('a locked paper can be given up', async () => {
    await tab.give(await lockedStatement('cerrado.pdf', 'secreta'));
    await tab.press('.password button[type=button]');
    await tab.gone(paper('cerrado.pdf'));
    expect(await tab.see('h1')).toBe('¿Qué papeles tienes?');
  });

  test('a reading can be cancelled; what was read before stays, and the paper can be read again', async () => {
    await tab.give({ name: 'estado.pdf', bytes: sampleBytes() }, await longPaper('largo.pdf'));
    await tab.see(`${paper('largo.pdf')}.paper-reading .bar`);
    await tab.press(`${paper('largo.pdf')} .paper-actions button`);
    expect(await tab.see(`${paper('largo.pdf')}.paper-cancelled`)).toContain('Lo que ya se leyó sigue aquí');
    expect(await tab.see(`${paper('estado.pdf')}.paper-read`)).toContain('Estado de cuenta AFORE');
    await tab.press(`${paper('largo.pdf')} .paper-actions button`);
    await tab.see(`${paper('largo.pdf')}.paper-reading`);
    await tab.press(`${paper('largo.pdf')} .paper-actions button`);
  });

  test('what is no statement, what is broken and what cannot be read each say so, and harm nothing else', async () => {
    const letter = { name: 'carta.docx', bytes: new Uint8Array([80, 75, 3, 4]) };
    await tab.give(await recipe(), damaged(), letter, { name: 'estado.pdf', bytes: sampleBytes() });
    expect(await tab.see(`${paper('receta.pdf')}.paper-read`)).toContain('no parece un estado de cuenta');
    expect(await tab.see(`${paper('roto.pdf')}.paper-failed`)).toContain('No se pudo leer');
    expect(await tab.see('.refusals')).toContain('carta.docx: no es un PDF ni una foto');
    expect(await tab.see(`${paper('estado.pdf')}.paper-read`)).toContain('Estado de cuenta AFORE');
    expect(await tab.texts('.figure-summary')).toHaveLength(1);
  });

  test('files dropped anywhere on the page are read', async () => {
    const bytes = [...sampleBytes()];
    await tab.page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], 'soltado.pdf', { type: 'application/pdf' }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    }, bytes);
    expect(await tab.see('.viewer-file')).toBe('soltado.pdf');
  });

  test('the language changes in place, and what was done stays', async () => {
    await openSample();
    await tab.press('[data-path="figures.rcv"]');
    await tab.press('[lang=en].switch-choice');
    expect(await tab.see('h1')).toBe('Your figures');
    expect(await tab.see('[data-path="figures.rcv"][aria-expanded="true"]')).toContain('MXN');
    expect(await tab.page.$eval('html', (html) => html.lang)).toBe('en');
    await tab.press('[lang=es].switch-choice');
    expect(await tab.see('h1')).toBe('Tus cifras');
  });

  test('the theme is a choice of this tab alone', async () => {
    const theme = () => tab.page.$eval('html', (html) => html.dataset.theme);
    const first = await theme();
    await tab.press('.header .icon-button');
    expect(await theme()).not.toBe(first);
    await tab.press('.header .icon-button');
    expect(await theme()).toBe(first);
  });

  test('the whole way can be walked by keyboard alone', async () => {
    const focused = (selector: string) => () =>
      tab.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await focused(selector)()) return;
        await tab.keys('Tab');
      }
      throw new Error(`Tab never reached ${selector}`);
    };
    await tabTo('[data-sample]');
    await tab.keys('Enter');
    await tab.see('.figure');
    await tab.until('focus on the title', focused('h1'));
    await tab.keys('j');
    await tab.until('focus on the first figure', focused('[data-path="figures.housing"]'));
    await tab.keys('j', 'Enter');
    await tab.see('[data-path="figures.rcv"][aria-expanded="true"]');
    await tab.keys('e');
    await tab.see('.correction');
    await tab.keys('Escape');
    await tab.gone('.correction');
    await tab.until('focus back on the figure', focused('[data-path="figures.rcv"]'));
    await tab.page.keyboard.type('?');
    await tab.see('dialog[open]');
    await tab.keys('Escape');
    await tab.gone('dialog[open]');
    const zoom = await tab.see('.zoom');
    await tab.page.keyboard.type('+');
    await tab.until('a larger page', async () => (await tab.see('.zoom')) !== zoom);
    await tab.keys('b');
    await tab.see('.toggle[aria-pressed="false"]');
    await tab.page.keyboard.down('Alt');
    await tab.keys('Digit1');
    await tab.page.keyboard.up('Alt');
    await tab.see('.paper-list');
  });

  test('the page can be turned, zoomed between 50 and 400 percent, and leafed through', async () => {
    await openSample();
    await tab.keys('r');
    await tab.see('.sheet.turned-1');
    for (let presses = 0; presses < 14; presses += 1) await tab.page.keyboard.type('+');
    await tab.until('400 percent', async () => (await tab.see('.zoom')).startsWith('400'));
    for (let presses = 0; presses < 14; presses += 1) await tab.page.keyboard.type('-');
    await tab.until('50 percent', async () => (await tab.see('.zoom')).startsWith('50'));
    await tab.keys('f');
    const pages = await tab.see('.pages span');
    expect(pages).toMatch(/página 1 de \d+/);
  });

  test('in a narrow window the list stands alone, and the page opens over it', async () => {
    await openSample();
    await tab.page.setViewport({ width: 390, height: 844 });
    await tab.gone('.viewer');
    await tab.press('[data-path="figures.total"]');
    await tab.see('.cut-out');
    await tab.press('.detail > .link');
    await tab.see('.viewer-dialog .page-canvas[data-drawn]');
    await tab.keys('Escape');
    await tab.gone('.viewer-dialog');
    await tab.page.setViewport({ width: 320, height: 640 });
    const overflow = () => tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test('nothing is stored, whatever was done', async () => {
    await openSample();
    await tab.press('.header .icon-button');
    await tab.press('[lang=en].switch-choice');
    const kept = await tab.page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ databases: 0, caches: 0, local: 0, session: 0, cookies: '' });
  });
});
