import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { kinds, type Running } from './browsers.ts';
import { openTab, type Tab } from './tab.ts';

describe.each(kinds)('the popup in $name', ({ launch }) => {
  let running: Running;
  let tab: Tab;

  beforeAll(async () => {
    running = await launch();
  });
  beforeEach(async () => {
    tab = await openTab({ ...running, address: running.address.replace('app.html', 'popup.html') });
    await tab.page.setViewport({ width: 380, height: 560 });
    await tab.see('#lastSbc');
  });
  afterEach(async () => {
    await tab.page.close();
    const outside = tab.requests.filter((url) => !/^(chrome-extension|moz-extension|blob|data):/.test(url));
    expect([tab.complaints, outside]).toEqual([[], []]);
  });
  afterAll(() => running.browser.close());

  const focused = (selector: string) => () =>
    tab.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const inSpanish = () => tab.press('[lang=es].switch-choice');
  const typeWorker = async () => {
    await tab.page.focus('#lastSbc');
    for (const text of ['612.40', '214,350.77', '588.15', '487']) {
      await tab.page.keyboard.type(text);
      await tab.keys('Tab');
    }
    await tab.page.keyboard.type('3/2017');
    await tab.keys('Tab');
    await tab.page.keyboard.type('22/10/2026');
  };

  test('opens with the cursor in the first field, and six fields by keyboard give A and B', async () => {
    await tab.until('the cursor in the first field', focused('#lastSbc'));
    await inSpanish();
    await typeWorker();
    expect(await tab.see('.modality:nth-of-type(1)')).toBe('Modalidad A$18,372.00cuesta 41.74 semanas');
    expect(await tab.see('.modality:nth-of-type(2)')).toBe('Modalidad B$24,650.34cuesta 56.01 semanas');
    expect(await tab.see('.band')).toContain('lunes 7 dic 2026');
  });

  test('the result follows each key', async () => {
    await inSpanish();
    await tab.page.type('#lastSbc', '61');
    expect(await tab.see('.modality .amount')).toBe('$1,830.00');
    await tab.page.type('#lastSbc', '2.4');
    await tab.until('the result of the longer figure', async () =>
      (await tab.see('.modality .amount')).includes('18,372.00'),
    );
  });

  test('what cannot be understood is told beside its field, and gives no figure', async () => {
    await inSpanish();
    await tab.page.type('#rcv', '1.234,56');
    await tab.keys('Tab');
    expect(await tab.see('#rcv-wrong')).toContain('punto para los centavos');
    await tab.gone('.modality');
  });

  test('a monthly salary is asked about', async () => {
    await inSpanish();
    await tab.page.type('#lastSbc', '18372');
    expect(await tab.see('#lastSbc-wrong')).toContain('¿Escribiste el salario del mes?');
  });

  test('a foreigner sees what a court could order', async () => {
    await inSpanish();
    await tab.press('#tab-foreigner');
    await tab.page.type('#rcv', '412,806.19');
    await tab.page.type('#housing', '246,310.55');
    for (const [field, value] of [
      ['nationality', 'CA'],
      ['housingCredit', 'none'],
      ['permanentDeparture', 'yes'],
      ['livesIn', 'CA'],
    ] as const)
      await tab.page.select(`#${field}`, value);
    expect(await tab.see('.court-amount')).toBe('$659,116.74');
    expect(await tab.see('.pill')).toBe('por sentencia');
    await tab.page.select('#nationality', 'MX');
    expect(await tab.see('.band')).toContain('no tiene nacionalidad mexicana');
    await tab.gone('.court-amount');
  });

  test('the tabs are walked with the arrow keys', async () => {
    await tab.page.focus('#tab-unemployment');
    await tab.keys('ArrowRight');
    await tab.until('the other tab', focused('#tab-foreigner[aria-selected=true]'));
    await tab.keys('ArrowLeft');
    await tab.until('the first tab', focused('#tab-unemployment[aria-selected=true]'));
  });

  test('erasing forgets everything and goes back to the first field', async () => {
    await typeWorker();
    await tab.press('.popup-actions .link');
    await tab.gone('.modality');
    await tab.until('the cursor in the first field', focused('#lastSbc'));
    expect(await tab.page.$eval('#lastSbc', (field) => field.getAttribute('value') ?? '')).toBe('');
  });

  test('nothing is kept: opened again, it is empty', async () => {
    await typeWorker();
    await tab.page.reload().catch(() => undefined);
    await tab.see('.nothing-yet');
    const kept = await tab.page.evaluate(async () => [
      (await indexedDB.databases()).length,
      localStorage.length,
      sessionStorage.length,
    ]);
    expect(kept).toEqual([0, 0, 0]);
  });

  test('the figures go to the workbench from page to page, and its address keeps none of them', async () => {
    await typeWorker();
    await tab.press('.popup-actions .primary');
    const shownThere = () => [location.href, document.body.textContent ?? ''];
    let [address, text] = ['', ''];
    await tab.until('the workbench', async () => {
      const pages = await running.browser.pages();
      const page = pages.find((one) => one.url().includes('/app.html'));
      [address = '', text = ''] = (await page?.evaluate(shownThere).catch(() => [])) ?? [];
      return text.includes('18,372.00');
    });
    expect(address).toMatch(/app\.html#resultado$/);
    for (const page of await running.browser.pages())
      if (page.url().includes('/app.html')) await page.close();
    tab = await openTab({ ...running, address: running.address.replace('app.html', 'popup.html') });
  });
});
