import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from './browsers.ts';
import { useBrowser } from './use-browser.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });

describe.each(kinds)('in $name', ({ launch }) => {
  const at = useBrowser({ launch });

  const openSample = async () => {
    await at.tab.press('[data-sample]');
    await at.tab.see('.figure');
  };
  test('a worker without papers gets A and B from their own figures, and everything is marked as told', async () => {
    await at.tab.press('.below-drop .link:not([data-sample])');
    await at.answer.choose('regime', /^IMSS$/);
    await at.answer.outOfWork(60);
    await at.answer.type('contributedWeeks', '487');
    await at.answer.type('lastSbc', '612.40');
    await at.answer.type('averageSbc', '588.15');
    await at.answer.type('rcv', '214,350.77');
    expect(await at.tab.see('.live')).toContain('$18,372.00');
    await at.tab.press('.step-end .primary');
    expect(await at.tab.see('h1')).toBe('Ya puedes pedir tu retiro por desempleo');
    expect(await at.tab.texts('.modality .large-figure')).toEqual(['$18,372.00', '$24,650.34']);
    expect(await at.tab.see('.lead')).toContain('B te da $6,278.34 más y te descuenta unas 14 semanas más');
    expect(await at.tab.texts('.weeks-line .traced')).toEqual([
      expect.stringContaining('Te descuenta 41.74 semanas'),
      expect.stringContaining('Te descuenta 56.01 semanas'),
    ]);
    await at.tab.press('[data-benefit="unemployment-b"] [data-trace="unemployment-b/amount"].traced');
    const trace = await at.tab.see('.drawer .trace-body');
    expect(trace).toContain('el menor de 52,933.50 y 24,650.33855');
    expect(trace).toContain('LSS 191-II-b');
    expect(trace).toContain('Lo dijiste tú');
    await at.tab.keys('Escape');
    await at.tab.gone('.drawer');
  });

  test('a worker whose days are not over is headed by the date, never by a refusal', async () => {
    await openSample();
    await at.step(3);
    await at.answer.outOfWork(30);
    await at.step(4);
    expect(await at.tab.see('h1')).toMatch(/^Podrás pedir tu retiro por desempleo desde el /);
    expect(await at.tab.see('.lead')).toContain('Faltan 16 días');
    expect(await at.tab.see('.condition-is-waits')).toContain('Faltan 16 días');
    expect(await at.tab.see('.changes')).toContain('En 16 días');
    expect(await at.tab.see('.result-three')).not.toContain('0.00');
  });

  test('“I don’t know” leaves a question answered, the amount without a figure, and says what is missing', async () => {
    await at.tab.press('.below-drop .link:not([data-sample])');
    await at.answer.choose('regime', /^IMSS$/);
    await at.answer.situation(/sin trabajo/);
    await at.answer.choose('lastSbc', /No sé/);
    await at.step(4);
    const card = await at.tab.see('[data-benefit="unemployment-a"]');
    expect(card).toContain('Todavía no hay un monto');
    expect(card).not.toContain('$0.00');
  });

  test('a foreigner sees what a court could order, its parts, a range after fees, and the plain sentence', async () => {
    await openSample();
    await at.step(3);
    await at.answer.situation(/otro país/);
    await at.answer.list('nationality', 'CA');
    await at.answer.choose('permanentDeparture', /^Sí$/);
    await at.answer.list('livesIn', 'CA');
    await at.answer.choose('housingCredit', /^No$/);
    await at.answer.list('lastWorkState', 'QT');
    await at.tab.press('.step-end .primary');
    expect(await at.tab.see('h1')).toBe('Un tribunal podría ordenar que te paguen');
    expect(await at.tab.see('.refund-total')).toContain('132,016.53');
    expect(await at.tab.see('.pill')).toBe('por sentencia');
    expect(await at.tab.see('.lead')).toContain('Es posible por sentencia y no está garantizado');
    expect(await at.tab.texts('.refund-table tbody tr')).toHaveLength(4);
    expect(await at.tab.see('.forum-card')).toContain('Querétaro');
    expect(await at.tab.see('.forum-card')).toContain('Canadá');
    await at.tab.page.focus('.slider');
    await at.tab.keys('ArrowRight', 'ArrowRight');
    expect(await at.tab.see('.net-card')).toContain('2,640.33');
    await at.tab.press('.card-actions .primary');
    expect(await at.tab.see('.guide-dialog')).toContain('PROFEDET');
    await at.tab.keys('Escape');
  });

  test('a Mexican national is told kindly that this way is not theirs, and sees those that are', async () => {
    await openSample();
    await at.step(3);
    await at.answer.situation(/otro país/);
    await at.answer.list('nationality', 'MX');
    await at.step(4);
    expect(await at.tab.see('h1')).toContain('Aquí están las que sí te sirven');
    expect(await at.tab.texts('.others .benefit')).toHaveLength(6);
  });

  test('a correction changes the result', async () => {
    await openSample();
    await at.step(3);
    await at.answer.outOfWork(60);
    await at.step(4);
    const before = await at.tab.see('[data-benefit="unemployment-a"] .large-figure');
    await at.step(2);
    await at.tab.press('[data-path="figures.sbc.last"]');
    const edits = await at.tab.page.$$eval('.figure-detail [data-edit]', (all) =>
      all.map((one) => one.getAttribute('data-edit')),
    );
    for (const path of edits) {
      await at.tab.press(`[data-edit="${path}"]`);
      await at.tab.page.type('.correction input', '600.00');
      await at.tab.keys('Enter');
      await at.tab.gone('.correction');
    }
    await at.step(4);
    const after = await at.tab.see('[data-benefit="unemployment-a"] .large-figure');
    expect([before, after]).toEqual(['$14,911.80', '$18,000.00']);
    await at.tab.press('[data-trace="unemployment-a/amount"].traced');
    expect(await at.tab.see('.trace-facts')).toContain('Corregido por ti');
  });

  test('a doubtful value offers what the sums prove, chooses nothing, and is used only once it was looked at', async () => {
    await at.tab.give(fixture('edited-rcv-detail.pdf'));
    await at.tab.see('.doubt-card');
    expect(await at.tab.see('h1')).toBe('Mira estos 2 valores');
    expect(await at.tab.page.$$eval('.doubt-card input:checked', (chosen) => chosen.length)).toBe(0);
    expect(await at.tab.see('.doubt-card')).toContain('$630,199.65 cierra 2 sumas');
    await at.step(3);
    await at.tab.see('[data-question="rcv"]');
    expect(await at.tab.see('[data-question="rcv"] .offers')).toContain('lo que leímos, con duda');
    await at.step(2);
    await at.tab.see('.doubt-card');
    await at.tab.keys('1', 'Enter');
    await at.tab.until('no doubts', async () => (await at.tab.see('h1')) === 'Ya miraste lo dudoso');
    await at.step(3);
    await at.tab.see('.question');
    await at.tab.gone('[data-question="rcv"]');
  });

  test('what is left in doubt stays a doubt, and the next one comes up', async () => {
    await at.tab.give(fixture('edited-group-closing.pdf'));
    await at.tab.see('.doubt-card');
    expect(await at.tab.see('h1')).toBe('Mira estos 6 valores');
    const first = await at.tab.page.$eval('.doubt-card', (card) => card.getAttribute('data-doubt'));
    expect(first).toBe('summary.0.closing');
    await at.tab.keys('x');
    await at.tab.until('the next doubt', async () =>
      at.tab.page.$eval('.doubt-card', (card, before) => card.getAttribute('data-doubt') !== before, first),
    );
    expect(await at.tab.see('h1')).toBe('Mira estos 5 valores');
  });

  test('answers stay where they are while the language changes', async () => {
    await openSample();
    await at.step(3);
    await at.answer.choose('employed', /^No$/);
    await at.tab.press('[lang=en].switch-choice');
    expect(await at.tab.see('[data-question="employed"] .question-said')).toBe('As you told us');
    expect(await at.tab.see('.option-chosen')).toBe('No');
  });

  test('every figure of the result is a button that opens its trace and gives the focus back', async () => {
    await openSample();
    await at.step(3);
    await at.answer.outOfWork(60);
    await at.step(4);
    const figure = '[data-benefit="unemployment-a"] .traced-large';
    await at.tab.see(figure);
    await at.tab.page.focus(figure);
    await at.tab.keys('Enter');
    await at.tab.see('.drawer .cut-out');
    await at.tab.keys('Escape');
    await at.tab.gone('.drawer');
    expect(
      await at.tab.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, figure),
    ).toBe(true);
  });

  test('the whole way from questions to the trace can be walked by keyboard alone', async () => {
    await openSample();
    const focused = (selector: string) =>
      at.tab.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 120; presses += 1) {
        if (await focused(selector)) return;
        await at.tab.keys('Tab');
      }
      throw new Error(`Tab never reached ${selector}`);
    };
    const alt = async (digit: 'Digit3' | 'Digit4') => {
      await at.tab.page.keyboard.down('Alt');
      await at.tab.keys(digit);
      await at.tab.page.keyboard.up('Alt');
    };
    await alt('Digit3');
    await at.tab.see('.question');
    await at.tab.until('focus on the title', () => focused('h1'));
    await tabTo('.situation input');
    await at.tab.keys(' ');
    await tabTo('[data-question="employed"] input');
    await at.tab.keys(' ');
    await tabTo('[data-question="employmentEnded"] [data-part="day"]');
    await at.tab.page.keyboard.type('1');
    await at.tab.keys('Tab', 'Home', 'ArrowDown', 'Tab');
    await at.tab.page.keyboard.type('2026');
    await at.tab.page.keyboard.down('Control');
    await at.tab.keys('Enter');
    await at.tab.page.keyboard.up('Control');
    await at.tab.see('.modality');
    await at.tab.until('focus on the title', () => focused('h1'));
    await tabTo('.traced-large');
    await at.tab.keys('Enter');
    await at.tab.see('.drawer');
    await at.tab.keys('Escape');
    await at.tab.gone('.drawer');
    await alt('Digit4');
  });
});
