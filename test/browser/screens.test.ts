import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answeringIn } from './answering.ts';
import { kinds, type Running } from './browsers.ts';
import { dayFromToday } from './days.ts';
import { damaged, lockedStatement, longPaper, recipe, sampleBytes } from './papers-to-give.ts';
import { openTab, type Tab } from './tab.ts';

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The extension's page, where it is not the tab's. */
  readonly page?: string;
  /** Whether the picture shows the page to its end. */
  readonly whole?: boolean;
  show(tab: Tab): Promise<void>;
}

const wide = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
const least = { width: 320, height: 700 };
const tablet = { width: 800, height: 1000 };
const panel = { width: 360, height: 900, page: 'sidepanel.html' };
const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });

const openSample = async (tab: Tab) => {
  // By keyboard: at the panel's height its footer may stand over the button, and a mouse would have to scroll first.
  await tab.see('[data-sample]');
  await tab.page.focus('[data-sample]');
  await tab.page.keyboard.press('Enter');
  await tab.see('.figure');
};
const openFigure = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.rcv"]');
  await tab.see('.figure-detail');
};
const correctFigure = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.total"]');
  await tab.press('[data-edit]');
  await tab.page.type('.correction input', '1.234,56');
  await tab.keys('Enter');
  await tab.see('.correction [role=alert]');
};
const corrected = async (tab: Tab) => {
  await openFigure(tab);
  await tab.press('[data-edit="balances.retiro97"]');
  await tab.page.type('.correction input', '1234.50');
  await tab.keys('Enter');
  await tab.gone('.correction');
};
const everything = async (tab: Tab) => {
  await openSample(tab);
  for (const number of [2, 3, 4, 5])
    await tab.press(`.everything > .section:nth-of-type(${number}) .section-button`);
  await tab.press('.movement .row-button');
  await tab.press('.movement .rows-inner .row-button');
  await tab.see('.movement .detail');
};
const manyPapers = async (tab: Tab) => {
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
const wrongPassword = async (tab: Tab) => {
  await tab.give(await lockedStatement('cerrado.pdf', 'secreta'));
  await tab.see('.password input');
  await tab.page.type('.password input', 'otra');
  await tab.keys('Enter');
  await tab.see('.password [role=alert]');
};
const keys = async (tab: Tab) => {
  await openSample(tab);
  await tab.page.keyboard.type('?');
  await tab.see('dialog[open]');
};
const viewer = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.total"]');
  await tab.press('.detail > .link');
  await tab.see('.viewer-dialog .page-canvas[data-drawn]');
};
const openStep = (tab: Tab, number: number) => tab.press(`.steps li:nth-child(${number}) .step-link`);
const doubt = async (tab: Tab) => {
  await tab.give(fixture('edited-rcv-detail.pdf'));
  await tab.see('.doubt-card');
  await tab.page.keyboard.type('1');
};
const twoPeople = async (tab: Tab) => {
  await tab.give(fixture('sample.pdf'), fixture('edited-rcv-detail.pdf'));
  await tab.see('.people-ask');
};
const questions = async (tab: Tab) => {
  await openSample(tab);
  await openStep(tab, 3);
  await tab.see('.question');
};
const answered = async (tab: Tab) => {
  await questions(tab);
  const answer = answeringIn(tab);
  const { day, month, year } = dayFromToday(-30);
  await answer.situation(/sin trabajo|lost my job/);
  await answer.choose('employed', /^No$/);
  await answer.day('employmentEnded', day, month, year);
  await answer.day('accountOpened', null, 3, 2015);
  await answer.choose('withdrawals', /ninguno|none/);
  await answer.type('contributedWeeks', '487');
  await answer.type('averageSbc', '480.15');
};
const worker = async (tab: Tab) => {
  await answered(tab);
  await openStep(tab, 4);
  await tab.see('.modality');
};
const unfinished = async (tab: Tab) => {
  await questions(tab);
  await answeringIn(tab).situation(/sin trabajo|lost my job/);
  await openStep(tab, 4);
  await tab.see('.modality');
};
const opened = async (tab: Tab) => {
  await worker(tab);
  await tab.page.$$eval('.result details', (all) => {
    for (const one of all) one.setAttribute('open', '');
  });
};
const trace = async (tab: Tab) => {
  await worker(tab);
  await tab.press('[data-trace="unemployment-b/amount"].link');
  await tab.see('.drawer .cut-out');
};
const guide = async (tab: Tab) => {
  await worker(tab);
  await tab.press('.card-actions .primary');
  await tab.see('.guide-dialog');
};
const refund = async (tab: Tab) => {
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
const everyWay = async (tab: Tab) => {
  await openSample(tab);
  await openStep(tab, 4);
  await tab.see('.others');
};
const twin = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('.twin-door summary');
  await tab.press('.twin > .button');
  await tab.see('.twin-made');
};
const saved = async (tab: Tab) => {
  await worker(tab);
  await tab.press('[data-output=csv]');
  await tab.see('.outputs-said');
};
const nothing = async (tab: Tab) => {
  await openStep(tab, 4);
  await tab.see('.others');
};
const empty = (tab: Tab) => tab.see('.drop-zone').then(() => undefined);

const screens: readonly Screen[] = [
  { name: '01-empty', ...wide, show: empty },
  { name: '02-many-papers', ...wide, show: manyPapers },
  { name: '03-wrong-password', ...wide, show: wrongPassword },
  { name: '04-review', ...wide, show: openSample },
  { name: '05-figure', ...wide, show: openFigure },
  { name: '06-correction-refused', ...wide, show: correctFigure },
  { name: '07-corrected', ...wide, show: corrected },
  { name: '08-everything', ...wide, show: everything },
  { name: '09-keys', ...wide, show: keys },
  { name: '10-phone-empty', ...phone, show: empty },
  { name: '11-phone-papers', ...phone, show: manyPapers },
  { name: '12-phone-figure', ...phone, show: openFigure },
  { name: '13-phone-viewer', ...phone, show: viewer },
  { name: '14-least-review', ...least, show: openSample },
  { name: '15-least-papers', ...least, show: manyPapers },
  { name: '20-doubt', ...wide, show: doubt },
  { name: '21-two-people', ...wide, show: twoPeople },
  { name: '22-questions', ...wide, show: questions },
  { name: '23-answered', ...wide, whole: true, show: answered },
  { name: '24-worker', ...wide, whole: true, show: worker },
  { name: '25-unfinished', ...wide, whole: true, show: unfinished },
  { name: '26-opened', ...wide, whole: true, show: opened },
  { name: '27-trace', ...wide, show: trace },
  { name: '28-guide', ...wide, show: guide },
  { name: '29-refund', ...wide, whole: true, show: refund },
  { name: '30-every-way', ...wide, whole: true, show: everyWay },
  { name: '31-nothing', ...wide, show: nothing },
  { name: '32-phone-doubt', ...phone, show: doubt },
  { name: '33-phone-answered', ...phone, whole: true, show: answered },
  { name: '34-phone-worker', ...phone, whole: true, show: worker },
  { name: '35-phone-trace', ...phone, show: trace },
  { name: '36-phone-refund', ...phone, whole: true, show: refund },
  { name: '37-least-worker', ...least, whole: true, show: worker },
  { name: '38-least-answered', ...least, show: answered },
  { name: '39-least-refund', ...least, show: refund },
  { name: '40-panel-empty', ...panel, show: empty },
  { name: '41-panel-doubt', ...panel, show: doubt },
  { name: '42-panel-worker', ...panel, whole: true, show: worker },
  { name: '44-twin', ...wide, show: twin },
  { name: '45-least-twin', ...least, show: twin },
  { name: '46-saved', ...wide, whole: true, show: saved },
  { name: '47-least-nothing', ...least, show: nothing },
  { name: '43-tablet-worker', ...tablet, whole: true, show: worker },
];

const manners = [
  { lang: 'es', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'es', theme: 'dark' },
  { lang: 'en', theme: 'light' },
] as const;

describe.each(kinds)('in $name', ({ name: browser, launch }) => {
  let running: Running;
  beforeAll(async () => {
    running = await launch();
  });
  afterAll(() => running.browser.close());

  /** Firefox draws the same markup: two manners are enough there. */
  const shown = browser === 'chromium' ? manners : manners.slice(0, 2);

  test.each(screens)(
    '$name is accessible in both languages and themes, and never scrolls sideways',
    async (screen) => {
      const address = running.address.replace('app.html', screen.page ?? 'app.html');
      const tab = await openTab({ ...running, address });
      await tab.page.setViewport({ width: screen.width, height: screen.height });
      await screen.show(tab);
      const found: string[] = [];
      for (const { lang, theme } of shown) {
        await tab.page.evaluate(
          (wantedLang, wantedTheme) => {
            document.querySelector<HTMLElement>(`[lang=${wantedLang}].switch-choice`)?.click();
            if (document.documentElement.dataset.theme !== wantedTheme) {
              document.querySelector<HTMLElement>('.header .icon-button')?.click();
            }
          },
          lang,
          theme,
        );
        await tab.until('the manner asked for', () =>
          tab.page.evaluate(
            (wantedLang, wantedTheme) =>
              document.documentElement.lang === wantedLang &&
              document.documentElement.dataset.theme === wantedTheme,
            lang,
            theme,
          ),
        );
        // What the sticky header happens to cover is no smaller for it.
        await tab.page.evaluate(() => scrollTo(0, 0));
        await new Promise((resolve) => setTimeout(resolve, 250));
        await tab.shot(`${browser}/${screen.name}-${lang}-${theme}`, screen.whole);
        found.push(...(await tab.axe()).map((complaint) => `${lang} ${theme} ${complaint}`));
        const sideways = await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (sideways > 0) found.push(`${lang} ${theme} scrolls sideways by ${sideways}`);
      }
      await tab.page.close();
      expect([...found, ...tab.complaints]).toEqual([]);
    },
  );
});
