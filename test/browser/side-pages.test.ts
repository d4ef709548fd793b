import { least, lookAt, wide, zoomed } from './look-at.ts';
import type { Tab } from './tab.ts';

const popup = { file: 'popup.html', width: 380, height: 560 };
/** The popup at 200 %: half as wide and high in its own pixels. */
const enlarged = { file: 'popup.html', width: 190, height: 280 };

const typeWorker = async (tab: Tab) => {
  await tab.see('#lastSbc');
  await tab.page.focus('#lastSbc');
  for (const text of ['612.40', '214,350.77', '588.15', '487', '3/2017']) {
    await tab.page.keyboard.type(text);
    await tab.keys('Tab');
  }
  await tab.page.keyboard.type('22/10/2026');
  await tab.see('.modality .amount');
};
const typeWrong = async (tab: Tab) => {
  await tab.page.type('#lastSbc', '18372');
  await tab.page.type('#rcv', '1.234,56');
  await tab.page.type('#contributedWeeks', '9999');
  await tab.see('#rcv-wrong');
};
const where = async (tab: Tab) => {
  await tab.press('.where summary');
  await tab.see('.where[open] dl');
};
const foreigner = async (tab: Tab) => {
  await tab.press('#tab-foreigner');
  await tab.page.type('#rcv', '412,806.19');
  await tab.page.type('#housing', '246,310.55');
  await tab.page.select('#nationality', 'CA');
  await tab.page.select('#livesIn', 'US');
  await tab.page.select('#permanentDeparture', 'no');
  await tab.see('.court-amount, .court .amount');
};
const verified = (tab: Tab) => Promise.all([tab.see('[data-self-test=done]'), tab.see('[data-fingerprint]')]);
const verifiedOpen = async (tab: Tab) => {
  await verified(tab);
  await tab.page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
};
const topic = (hash: string) => async (tab: Tab) => {
  await tab.press(`nav a[href="#${hash}"]`);
  await tab.see(`[data-topic="${hash}"]`);
};
const empty = (tab: Tab) => tab.see('h1');

lookAt([
  { name: 'popup-1-empty', ...popup, show: empty },
  { name: 'popup-2-worker', ...popup, show: typeWorker },
  { name: 'popup-3-wrong', ...popup, show: typeWrong },
  { name: 'popup-4-where', ...popup, show: where },
  { name: 'popup-5-foreigner', ...popup, show: foreigner },
  { name: 'popup-6-enlarged', ...enlarged, show: typeWorker },
  { name: 'popup-7-narrow', ...popup, ...least, show: typeWorker },
  { name: 'verify-1', file: 'verify.html', ...wide, show: verified },
  { name: 'verify-2-open', file: 'verify.html', ...wide, show: verifiedOpen },
  { name: 'verify-3-least', file: 'verify.html', ...least, show: verifiedOpen },
  { name: 'help-1-statement', file: 'help.html', ...wide, show: empty },
  { name: 'help-2-refused', file: 'help.html', ...wide, show: topic('rechazo') },
  { name: 'help-3-least', file: 'help.html', ...least, show: topic('sumas') },
  { name: 'verify-4-zoomed', file: 'verify.html', ...zoomed, show: verified },
  { name: 'help-4-zoomed', file: 'help.html', ...zoomed, show: topic('foto') },
]);
