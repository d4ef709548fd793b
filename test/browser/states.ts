import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answeringIn } from './answering.ts';
import { damaged, lockedStatement, longPaper, recipe, sampleBytes } from './papers-to-give.ts';
import type { Tab } from './tab.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
export const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });

export const openSample = async (tab: Tab) => {
  // By keyboard: at the panel's height its footer may stand over the button, and a mouse would have to scroll first.
  await tab.see('[data-sample]');
  await tab.page.focus('[data-sample]');
  await tab.page.keyboard.press('Enter');
  await tab.see('.figure');
};
export const openFigure = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.rcv"]');
  await tab.see('.figure-detail');
};
export const correctFigure = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.total"]');
  await tab.press('[data-edit]');
  await tab.page.type('.correction input', '1.234,56');
  await tab.keys('Enter');
  await tab.see('.correction [role=alert]');
};
export const corrected = async (tab: Tab) => {
  await openFigure(tab);
  await tab.press('[data-edit="balances.retiro97"]');
  await tab.page.type('.correction input', '1234.50');
  await tab.keys('Enter');
  await tab.gone('.correction');
};
export const everything = async (tab: Tab) => {
  await openSample(tab);
  for (const number of [2, 3, 4, 5])
    await tab.press(`.everything > .section:nth-of-type(${number}) .section-button`);
  await tab.press('.movement .row-button');
  await tab.press('.movement .rows-inner .row-button');
  await tab.see('.movement .detail');
};
export const manyPapers = async (tab: Tab) => {
  await tab.give(
    await lockedStatement('cerrado.pdf', 'secreta'),
    { name: 'estado.pdf', bytes: sampleBytes() },
    await recipe(),
    damaged(),
    { name: 'carta.docx', bytes: new Uint8Array([80, 75, 3, 4]) },
    await longPaper('largo.pdf'),
    await longPaper('otro-largo.pdf'),
  );
  await tab.see('[data-paper="largo.pdf"] .bar');
};
export const wrongPassword = async (tab: Tab) => {
  await tab.give(await lockedStatement('cerrado.pdf', 'secreta'));
  await tab.see('.password input');
  await tab.page.type('.password input', 'otra');
  await tab.keys('Enter');
  await tab.see('.password [role=alert]');
};
export const keys = async (tab: Tab) => {
  await openSample(tab);
  await tab.page.keyboard.type('?');
  await tab.see('dialog[open]');
};
export const viewer = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.total"]');
  await tab.press('.detail > .link');
  await tab.see('.viewer-dialog .page-canvas[data-drawn]');
};
export const openStep = (tab: Tab, number: number) => tab.press(`.steps li:nth-child(${number}) .step-link`);
export const doubt = async (tab: Tab) => {
  await tab.give(fixture('edited-rcv-detail.pdf'));
  await tab.see('.doubt-card');
  await tab.page.keyboard.type('1');
};
export const twoPeople = async (tab: Tab) => {
  await tab.give(fixture('sample.pdf'), fixture('edited-rcv-detail.pdf'));
  await tab.see('.people-ask');
};
export const questions = async (tab: Tab) => {
  await openSample(tab);
  await openStep(tab, 3);
  await tab.see('.question');
};
export const answered = async (tab: Tab) => {
  await questions(tab);
  const answer = answeringIn(tab);
  await answer.outOfWork(30);
  await answer.figures(['contributedWeeks', '487'], ['averageSbc', '480.15']);
};
export const worker = async (tab: Tab) => {
  await answered(tab);
  await openStep(tab, 4);
  await tab.see('.modality');
};
export const unfinished = async (tab: Tab) => {
  await questions(tab);
  await answeringIn(tab).situation(/sin trabajo|lost my job/);
  await openStep(tab, 4);
  await tab.see('.modality');
};
export const opened = async (tab: Tab) => {
  await worker(tab);
  await tab.page.$$eval('.result details', (all) => {
    for (const one of all) one.setAttribute('open', '');
  });
};
export const trace = async (tab: Tab) => {
  await worker(tab);
  await tab.press('[data-trace="unemployment-b/amount"].link');
  await tab.see('.drawer .cut-out');
};
export const guide = async (tab: Tab) => {
  await worker(tab);
  await tab.press('.card-actions .primary');
  await tab.see('.guide-dialog');
};
export const refund = async (tab: Tab) => {
  await questions(tab);
  const answer = answeringIn(tab);
  await answer.situation(/otro país|another country/);
  await answer.list('nationality', 'CA');
  await answer.choose('permanentDeparture', /^(Sí|Yes)$/);
  await answer.list('livesIn', 'CA');
  await answer.choose('housingCredit', /^No$/);
  await answer.list('lastWorkState', 'QT');
  await openStep(tab, 4);
  await tab.see('.refund-card');
};
export const everyWay = async (tab: Tab) => {
  await openSample(tab);
  await openStep(tab, 4);
  await tab.see('.others');
};
export const twin = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('.twin-door summary');
  await tab.press('.twin > .button');
  await tab.see('.twin-made');
};
export const saved = async (tab: Tab) => {
  await worker(tab);
  await tab.press('[data-output=csv]');
  await tab.see('.outputs-said');
};
export const nothing = async (tab: Tab) => {
  await openStep(tab, 4);
  await tab.see('.others');
};
export const empty = (tab: Tab) => tab.see('.drop-zone').then(() => undefined);
