import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answering, answeringIn } from './answering.ts';
import { kinds, type Running } from './browsers.ts';
import { dayFromToday } from './days.ts';
import { openTab, type Tab } from './tab.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });

describe.each(kinds)('in $name', ({ launch }) => {
  let running: Running;
  let tab: Tab;
  let answer: Answering;

  beforeAll(async () => {
    running = await launch();
  });
  beforeEach(async () => {
    tab = await openTab(running);
    answer = answeringIn(tab);
    await tab.press('[lang=es].switch-choice');
  });
  afterEach(async () => {
    await tab.page.close();
    const outside = tab.requests.filter((url) => !/^(chrome-extension|moz-extension|blob|data):/.test(url));
    expect([tab.complaints, outside]).toEqual([[], []]);
  });
  afterAll(() => running.browser.close());

  const step = (number: number) => tab.press(`.steps li:nth-child(${number}) .step-link`);
  const openSample = async () => {
    await tab.press('[data-sample]');
    await tab.see('.figure');
  };
  const outOfWork = async (daysAgo: number) => {
    const { day, month, year } = dayFromToday(-daysAgo);
    await answer.situation(/sin trabajo/);
    await answer.choose('employed', /^No$/);
    await answer.day('employmentEnded', day, month, year);
    await answer.day('accountOpened', null, 3, 2015);
    await answer.choose('withdrawals', /ninguno/);
  };

  test('a worker without papers gets A and B from their own figures, and everything is marked as told', async () => {
    await tab.press('.below-drop .link:not([data-sample])');
    await answer.choose('regime', /^IMSS$/);
    await outOfWork(60);
    await answer.type('contributedWeeks', '487');
    await answer.type('lastSbc', '612.40');
    await answer.type('averageSbc', '588.15');
    await answer.type('rcv', '214,350.77');
    expect(await tab.see('.live')).toContain('$18,372.00');
    await tab.press('.step-end .primary');
    expect(await tab.see('h1')).toBe('Ya puedes pedir tu retiro por desempleo');
    expect(await tab.texts('.modality .large-figure')).toEqual(['$18,372.00', '$24,650.34']);
    expect(await tab.see('.lead')).toContain('B te da $6,278.34 más y te descuenta unas 14 semanas más');
    expect(await tab.texts('.weeks-line .traced')).toEqual([
      expect.stringContaining('Te descuenta 41.74 semanas'),
      expect.stringContaining('Te descuenta 56.01 semanas'),
    ]);
    await tab.press('[data-benefit="unemployment-b"] [data-trace="unemployment-b/amount"].traced');
    const trace = await tab.see('.drawer .trace-body');
    expect(trace).toContain('el menor de 52,933.50 y 24,650.33855');
    expect(trace).toContain('LSS 191-II-b');
    expect(trace).toContain('Lo dijiste tú');
    await tab.keys('Escape');
    await tab.gone('.drawer');
  });

  test('a worker whose days are not over is headed by the date, never by a refusal', async () => {
    await openSample();
    await step(3);
    await outOfWork(30);
    await step(4);
    expect(await tab.see('h1')).toMatch(/^Podrás pedir tu retiro por desempleo desde el /);
    expect(await tab.see('.lead')).toContain('Faltan 16 días');
    expect(await tab.see('.condition-is-waits')).toContain('Faltan 16 días');
    expect(await tab.see('.changes')).toContain('En 16 días');
    expect(await tab.see('.result-three')).not.toContain('0.00');
  });

  test('“I don’t know” leaves a question answered, the amount without a figure, and says what is missing', async () => {
    await tab.press('.below-drop .link:not([data-sample])');
    await answer.choose('regime', /^IMSS$/);
    await answer.situation(/sin trabajo/);
    await answer.choose('lastSbc', /No sé/);
    await step(4);
    const card = await tab.see('[data-benefit="unemployment-a"]');
    expect(card).toContain('Todavía no hay un monto');
    expect(card).not.toContain('$0.00');
  });

  test('a foreigner sees what a court could order, its parts, a range after fees, and the plain sentence', async () => {
    await openSample();
    await step(3);
    await answer.situation(/otro país/);
    await answer.list('nationality', 'CA');
    await answer.choose('permanentDeparture', /^Sí$/);
    await answer.list('livesIn', 'CA');
    await answer.choose('housingCredit', /^No$/);
    await answer.list('lastWorkState', 'QT');
    await tab.press('.step-end .primary');
    expect(await tab.see('h1')).toBe('Un tribunal podría ordenar que te paguen');
    expect(await tab.see('.refund-total')).toContain('132,016.53');
    expect(await tab.see('.pill')).toBe('por sentencia');
    expect(await tab.see('.lead')).toContain('Es posible por sentencia y no está garantizado');
    expect(await tab.texts('.refund-table tbody tr')).toHaveLength(4);
    expect(await tab.see('.forum-card')).toContain('Querétaro');
    expect(await tab.see('.forum-card')).toContain('Canadá');
    await tab.page.focus('.slider');
    await tab.keys('ArrowRight', 'ArrowRight');
    expect(await tab.see('.net-card')).toContain('2,640.33');
    await tab.press('.card-actions .primary');
    expect(await tab.see('.guide-dialog')).toContain('PROFEDET');
    await tab.keys('Escape');
  });

  test('a Mexican national is told kindly that this way is not theirs, and sees those that are', async () => {
    await openSample();
    await step(3);
    await answer.situation(/otro país/);
    await answer.list('nationality', 'MX');
    await step(4);
    expect(await tab.see('h1')).toContain('Aquí están las que sí te sirven');
    expect(await tab.texts('.others .benefit')).toHaveLength(6);
  });

  test('a correction changes the result', async () => {
    await openSample();
    await step(3);
    await outOfWork(60);
    await step(4);
    const before = await tab.see('[data-benefit="unemployment-a"] .large-figure');
    await step(2);
    await tab.press('[data-path="figures.sbc.last"]');
    const edits = await tab.page.$$eval('.figure-detail [data-edit]', (all) =>
      all.map((one) => one.getAttribute('data-edit')),
    );
    for (const path of edits) {
      await tab.press(`[data-edit="${path}"]`);
      await tab.page.type('.correction input', '600.00');
      await tab.keys('Enter');
      await tab.gone('.correction');
    }
    await step(4);
    const after = await tab.see('[data-benefit="unemployment-a"] .large-figure');
    expect([before, after]).toEqual(['$14,911.80', '$18,000.00']);
    await tab.press('[data-trace="unemployment-a/amount"].traced');
    expect(await tab.see('.trace-facts')).toContain('Corregido por ti');
  });

  test('a doubtful value offers what the sums prove, chooses nothing, and is used only once it was looked at', async () => {
    await tab.give(fixture('edited-rcv-detail.pdf'));
    await tab.see('.doubt-card');
    expect(await tab.see('h1')).toBe('Mira estos 2 valores');
    expect(await tab.page.$$eval('.doubt-card input:checked', (chosen) => chosen.length)).toBe(0);
    expect(await tab.see('.doubt-card')).toContain('$630,199.65 cierra 2 sumas');
    await step(3);
    await tab.see('[data-question="rcv"]');
    expect(await tab.see('[data-question="rcv"] .offers')).toContain('lo que leímos, con duda');
    await step(2);
    await tab.see('.doubt-card');
    await tab.keys('1', 'Enter');
    await tab.until('no doubts', async () => (await tab.see('h1')) === 'Ya miraste lo dudoso');
    await step(3);
    await tab.see('.question');
    await tab.gone('[data-question="rcv"]');
  });

  test('what is left in doubt stays a doubt, and the next one comes up', async () => {
    await tab.give(fixture('edited-group-closing.pdf'));
    await tab.see('.doubt-card');
    expect(await tab.see('h1')).toBe('Mira estos 6 valores');
    const first = await tab.page.$eval('.doubt-card', (card) => card.getAttribute('data-doubt'));
    expect(first).toBe('summary.0.closing');
    await tab.keys('x');
    await tab.until('the next doubt', async () =>
      tab.page.$eval('.doubt-card', (card, before) => card.getAttribute('data-doubt') !== before, first),
    );
    expect(await tab.see('h1')).toBe('Mira estos 5 valores');
  });

  test('answers stay where they are while the language changes', async () => {
    await openSample();
    await step(3);
    await answer.choose('employed', /^No$/);
    await tab.press('[lang=en].switch-choice');
    expect(await tab.see('[data-question="employed"] .question-said')).toBe('As you told us');
    expect(await tab.see('.option-chosen')).toBe('No');
  });

  test('every figure of the result is a button that opens its trace and gives the focus back', async () => {
    await openSample();
    await step(3);
    await outOfWork(60);
    await step(4);
    const figure = '[data-benefit="unemployment-a"] .traced-large';
    await tab.see(figure);
    await tab.page.focus(figure);
    await tab.keys('Enter');
    await tab.see('.drawer .cut-out');
    await tab.keys('Escape');
    await tab.gone('.drawer');
    expect(
      await tab.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, figure),
    ).toBe(true);
  });

  test('the whole way from questions to the trace can be walked by keyboard alone', async () => {
    await openSample();
    const focused = (selector: string) =>
      tab.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 120; presses += 1) {
        if (await focused(selector)) return;
        await tab.keys('Tab');
      }
      throw new Error(`Tab never reached ${selector}`);
    };
    const alt = async (digit: 'Digit3' | 'Digit4') => {
      await tab.page.keyboard.down('Alt');
      await tab.keys(digit);
      await tab.page.keyboard.up('Alt');
    };
    await alt('Digit3');
    await tab.see('.question');
    await tab.until('focus on the title', () => focused('h1'));
    await tabTo('.situation input');
    await tab.keys(' ');
    await tabTo('[data-question="employed"] input');
    await tab.keys(' ');
    await tabTo('[data-question="employmentEnded"] [data-part="day"]');
    await tab.page.keyboard.type('1');
    await tab.keys('Tab', 'Home', 'ArrowDown', 'Tab');
    await tab.page.keyboard.type('2026');
    await tab.page.keyboard.down('Control');
    await tab.keys('Enter');
    await tab.page.keyboard.up('Control');
    await tab.see('.modality');
    await tab.until('focus on the title', () => focused('h1'));
    await tabTo('.traced-large');
    await tab.keys('Enter');
    await tab.see('.drawer');
    await tab.keys('Escape');
    await tab.gone('.drawer');
    await alt('Digit4');
  });
});
