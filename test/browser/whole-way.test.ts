import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { documentSchema } from '../../parser/contract.ts';
import { readDocument } from '../../parser/read-document.ts';
import { openPaper } from '../../parser/source/open-paper.ts';
import { differences } from '../../parser/twin/same-reading.ts';
import { readWorkbook } from '../extension/exports/read-workbook.ts';
import { platform, readFixture } from '../parser/read-fixture.ts';
import { type Answering, answeringIn } from './answering.ts';
import { kinds, type Running } from './browsers.ts';
import { dayFromToday } from './days.ts';
import { lockedPicture, picturedRecipe } from './papers-to-give.ts';
import { newDownloads, takeSaved } from './saved-file.ts';
import { openTab, type Tab } from './tab.ts';
import { isHeard, openWayOut, type WayOut } from './way-out.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });
/** A machine that does much else takes long over letters. */
const PATIENCE = 480_000;

/** A paper, what is printed on it, and what the law makes of it with the answers below, reckoned by hand. */
const papers = [
  {
    kind: 'a text statement',
    file: 'sample.pdf',
    total: '162941.89',
    /** 30 days of the last salary: 30 × 497.06. */
    a: '$14,911.80',
    /** 11.5 % of the RCV: 0.115 × 88,807.38. */
    b: '$10,212.85',
    /** The same where old age and cesantía are 1.00: 0.115 × 27,369.70. */
    corrected: '$3,147.52',
    /** RCV and housing: 88,807.38 + 43,209.15. */
    refund: '132,016.53',
  },
  {
    kind: 'a scan',
    file: 'scan-photo.jpg',
    total: '1571788.06',
    /** 30 × 612.40, as answered: this paper prints no salary. */
    a: '$18,372.00',
    /** 90 days of the average salary, less than 11.5 % of the RCV: 90 × 588.15. */
    b: '$52,933.50',
    /** 0.115 × 250,956.56. */
    corrected: '$28,860.00',
    /** RCV and housing 97: 747,487.44 + 316,520.34. */
    refund: '1,064,007.78',
  },
];
/** The last line of the file for programs. */
const assessed = z.object({ benefits: z.array(z.object({ amount: z.nullable(z.string()) })) });
const typed = [
  ['contributedWeeks', '487'],
  ['lastSbc', '612.40'],
  ['averageSbc', '588.15'],
] as const;

describe.each(kinds)('in $name', ({ name, launch }) => {
  let running: Running;
  let way: WayOut;
  let downloads: string;
  let tab: Tab;
  let answer: Answering;

  beforeAll(async () => {
    downloads = newDownloads();
    way = await openWayOut();
    running = await launch({ proxy: way.port, downloads });
  });
  beforeEach(async () => {
    tab = await openTab(running);
    answer = answeringIn(tab);
    await tab.press('[lang=es].switch-choice');
  });
  afterEach(async () => {
    await tab.page.close();
    const outside = tab.requests.filter((url) => !/^(chrome-extension|moz-extension|blob|data):/.test(url));
    expect([tab.complaints, outside, way.asked()]).toEqual([[], [], []]);
  });
  afterAll(async () => {
    await running.browser.close();
    await way.close();
  });

  const step = (number: number) => tab.press(`.steps li:nth-child(${number}) .step-link`);
  const figureIs = (path: string, printed: string) =>
    tab.until(
      `${path} to be ${printed}`,
      async () => (await tab.texts(`[data-path="${path}"]`)).some((text) => text.includes(printed)),
      PATIENCE,
    );
  const asked = () =>
    tab.page.$$eval('[data-question]', (all) => all.map((one) => one.getAttribute('data-question')));

  /** Looks at every doubt and says that what was read is what the paper says. */
  const confirmDoubts = async () => {
    while ((await tab.texts('.doubt-card')).length > 0) {
      const doubt = await tab.page.$eval('.doubt-card', (card) => card.getAttribute('data-doubt'));
      await tab.page.$$eval('.doubt-card label', (all) =>
        all.find((one) => one.textContent?.includes('lo que leímos'))?.click(),
      );
      await tab.see('.doubt-card input:checked');
      await tab.keys('Enter');
      await tab.gone(`[data-doubt="${doubt}"].doubt-card`);
    }
  };
  const outOfWork = async () => {
    const { day, month, year } = dayFromToday(-30);
    await answer.situation(/sin trabajo/);
    await answer.choose('employed', /^No$/);
    await answer.day('employmentEnded', day, month, year);
    await answer.day('accountOpened', null, 3, 2015);
    await answer.choose('withdrawals', /ninguno/);
    for (const [fact, text] of typed) if ((await asked()).includes(fact)) await answer.type(fact, text);
  };
  const amounts = () => tab.texts('.modality .large-figure');
  const correct = async (path: string, value: string) => {
    await tab.press('[data-path="figures.rcv"]');
    await tab.press(`.figure-detail [data-edit="${path}"]`);
    await tab.page.type('.correction input', value);
    await tab.keys('Enter');
    await tab.gone('.correction');
  };
  const save = async (kind: string, ending: string) => {
    await tab.press(`[data-output=${kind}]`);
    const { name, bytes } = await takeSaved(downloads, ending);
    await tab.until('what was saved to be said', async () =>
      (await tab.texts('.outputs-said')).some((said) => said.includes(name)),
    );
    return bytes;
  };
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const plain = (amount: string) => Number(amount.replace(/[$,]/g, ''));

  /** What left as files, opened again by other programs than ours. */
  const opened = async () => {
    const workbook = readWorkbook(await save('xlsx', '.xlsx')).get('Resultado') ?? [];
    const csv = Papa.parse<string[]>(textOf(await save('csv', '.csv')), { skipEmptyLines: true });
    const lines = textOf(await save('json', '.jsonl'))
      .trim()
      .split('\n');
    const day = /DTSTART;VALUE=DATE:(\d{8})/.exec(textOf(await save('ics', '.ics')))?.[1];
    return {
      numbers: workbook.filter(({ type }) => type === 'n').map(({ value }) => Number(value)),
      csvErrors: csv.errors,
      csvNumbers: csv.data.flatMap((row) => row.map(Number)),
      documents: lines.slice(0, -1).map((line) => documentSchema.parse(JSON.parse(line))),
      amounts: assessed.parse(JSON.parse(lines.at(-1) ?? '')).benefits.map(({ amount }) => Number(amount)),
      day,
    };
  };
  const printed = async () => {
    await tab.page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute('data-printed', '');
    });
    await tab.press('.outputs .button.primary');
    await tab.see('[data-printed]');
    const { pages } = await openPaper(await tab.page.pdf({ format: 'letter' }), platform);
    return pages.map(({ words }) => words.map(({ text }) => text).join(' '));
  };

  describe.each(papers)('with $kind', ({ file, total, a, b, corrected, refund }) => {
    const open = async () => {
      await tab.drop(fixture(file));
      await figureIs('figures.total', Number(total).toLocaleString('en-US'));
    };

    test(
      'a worker looks, answers, has A and B, corrects, prints and saves; all of it agrees',
      async () => {
        await open();
        await confirmDoubts();
        await step(3);
        await outOfWork();
        await tab.press('.step-end .primary');
        await tab.see('.modality');
        expect(await amounts()).toEqual([a, b]);
        expect(await tab.axe()).toEqual([]);

        await step(2);
        await correct('balances.cesantiaVejez', '1.00');
        await tab.see('.doubt-card');
        await confirmDoubts();
        await step(4);
        await tab.see('.modality');
        expect(await amounts()).toEqual([a, corrected]);

        const files = await opened();
        const both = expect.arrayContaining([plain(a), plain(corrected)]);
        expect(files.numbers).toEqual(both);
        expect(files.amounts).toEqual(both);
        expect(files.csvErrors).toEqual([]);
        expect(files.csvNumbers).toEqual(expect.arrayContaining([plain(a), plain(corrected), Number(total)]));
        expect(files.documents.map(({ figures }) => figures?.total?.value)).toEqual([total]);
        expect(files.documents[0]?.statement?.balances.cesantiaVejez?.source).toBe('user');
        expect(files.day).toBe(dayFromToday(16).iso.replaceAll('-', ''));

        const sheets = await printed();
        for (const text of [a, corrected, 'la AFORE y el IMSS deciden'])
          expect(sheets.join(' ')).toContain(text);
        // Firefox counts the pages itself, in the margins that its print window adds.
        const counted = name === 'firefox' ? [] : sheets;
        for (const [index, sheet] of counted.entries())
          expect(sheet).toContain(`página ${index + 1} de ${sheets.length}`);
      },
      PATIENCE,
    );

    test(
      'a foreigner who left sees what a court could order, part by part',
      async () => {
        await open();
        await step(3);
        await answer.situation(/otro país/);
        await answer.list('nationality', 'CA');
        await answer.choose('permanentDeparture', /^Sí$/);
        await answer.list('livesIn', 'CA');
        await answer.choose('housingCredit', /^No$/);
        await answer.list('lastWorkState', 'QT');
        await tab.press('.step-end .primary');
        expect(await tab.see('.refund-total')).toContain(refund);
        expect(await tab.see('.lead')).toContain('Es posible por sentencia y no está garantizado');
        expect(await tab.axe()).toEqual([]);
        expect((await printed()).join(' ')).toContain(refund);
      },
      PATIENCE,
    );
  });

  test(
    'a scan behind a password asks for it, and is read with the right one alone',
    async () => {
      await tab.drop(await lockedPicture('cerrado.pdf', fixture('scan-photo.jpg').bytes, 'secreta'));
      await tab.see('.password input');
      await tab.page.type('.password input', 'otra');
      await tab.keys('Enter');
      expect(await tab.see('.password [role=alert]')).toContain('no abrió el archivo');
      await tab.page.type('.password input', 'secreta');
      await tab.keys('Enter');
      await figureIs('figures.total', '1,571,788.06');
    },
    PATIENCE,
  );

  test(
    'a scan that is cancelled while its letters are read stops: no worker is left, and it can be read again',
    async () => {
      const paper = '[data-paper="scan-photo.jpg"]';
      await tab.drop(fixture('scan-photo.jpg'));
      await tab.until(
        'its letters to be read',
        async () => (await tab.see(paper)).includes('letras'),
        PATIENCE,
      );
      expect(tab.page.workers().length).toBeGreaterThan(0);
      await tab.keys('Escape');
      await tab.see('dialog[open]');
      await tab.keys('Enter');
      expect(await tab.see(`${paper}.paper-cancelled`)).toContain('Lo que ya se leyó sigue aquí');
      await tab.until('no worker', async () => tab.page.workers().length === 0);
      await tab.press(`${paper} .paper-actions button`);
      await figureIs('figures.total', '1,571,788.06');
    },
    PATIENCE,
  );

  test(
    'a photo of something else says that it is no statement, and what can be done instead',
    async () => {
      await tab.drop(picturedRecipe('receta.png'));
      await tab.until(
        'its end',
        async () => (await tab.texts('[data-paper="receta.png"].paper-read')).length > 0,
        PATIENCE,
      );
      expect(await tab.see('[data-paper="receta.png"]')).toContain('no parece un estado de cuenta');
      expect(await tab.axe()).toEqual([]);
    },
    PATIENCE,
  );

  test('an input of the pension calculator is copied, and its button says so', async () => {
    await tab.drop(fixture('sample.pdf'));
    await tab.see('.figure');
    await step(4);
    await tab.page.bringToFront();
    await tab.press('.outputs-calculator dd .button');
    await tab.until('the button to say so', async () =>
      (await tab.texts('.outputs-calculator dd .button')).includes('Copiado'),
    );
  });

  test(
    'a twin is made by keyboard, shown before it is saved, hides the person, and is read as its original',
    async () => {
      const { asRead } = await readFixture('sample.pdf');
      await tab.drop(fixture('sample.pdf'));
      await tab.see('.figure');
      await tab.page.focus('.twin-door summary');
      await tab.keys('Enter');
      await tab.page.focus('.twin > .button');
      await tab.keys('Enter');
      await tab.see('.twin-made');
      expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe(
        'Míralo antes de guardarlo',
      );
      const shown = (await tab.texts('.twin-sheet svg')).join(' ');
      const first = await tab.see('.twin-text');
      expect(readdirSync(downloads)).toEqual([]);
      const { worker } = asRead.statement ?? {};
      for (const reading of [worker?.curp, worker?.nss, worker?.rfc])
        expect(shown).not.toContain(reading?.value);
      await tab.press('.twin-actions .primary');
      const { name: saved, bytes } = await takeSaved(downloads, '.pdf');
      expect(saved).toMatch(/^lupa-gemelo-\d{4}-\d\d-\d\d\.pdf$/);
      const twin = await readDocument(bytes, platform, { file: saved });
      expect(differences(asRead, twin.asRead)).toBe(0);
      expect(shown).toContain(twin.asRead.statement?.worker.curp?.value);
      await tab.press('.twin-actions .button:not(.primary)');
      await tab.until('another twin', async () => (await tab.see('.twin-text')) !== first);
    },
    PATIENCE,
  );

  // Last: from here on something outside was asked for.
  test('a page that does ask for something outside is heard', async () => {
    expect(way.asked()).toEqual([]);
    await expect(isHeard(running.browser, way)).resolves.toBe(true);
    way.forget();
  });
});
