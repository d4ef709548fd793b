import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { documentSchema } from '../../parser/contract.ts';
import { openPaper } from '../../parser/source/open-paper.ts';
import { readWorkbook } from '../extension/exports/read-workbook.ts';
import { platform } from '../parser/read-fixture.ts';
import { kinds } from './browsers.ts';
import { dayFromToday } from './days.ts';
import { takeSaved } from './saved-file.ts';
import { useBrowser } from './use-browser.ts';
import { isHeard } from './way-out.ts';

const corpus = join(import.meta.dirname, '../../fixtures/statements/corpus');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(corpus, name)) });
/** A machine that does much else takes long over letters. */
const READING_MILLISECONDS = 240_000;
const PATIENCE = 2 * READING_MILLISECONDS;

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
  const at = useBrowser({ launch });

  const figureIs = (path: string, printed: string) =>
    at.tab.until(
      `${path} to be ${printed}`,
      async () => (await at.tab.texts(`[data-path="${path}"]`)).some((text) => text.includes(printed)),
      READING_MILLISECONDS,
    );
  /** Looks at every doubt and says that what was read is what the paper says. */
  const confirmDoubts = async () => {
    while ((await at.tab.texts('.doubt-card')).length > 0) {
      const doubt = await at.tab.page.$eval('.doubt-card', (card) => card.getAttribute('data-doubt'));
      await at.tab.page.$$eval('.doubt-card label', (all) =>
        all.find((one) => one.textContent?.includes('lo que leímos'))?.click(),
      );
      await at.tab.see('.doubt-card input:checked');
      await at.tab.keys('Enter');
      await at.tab.gone(`[data-doubt="${doubt}"].doubt-card`);
    }
  };
  const amounts = () => at.tab.texts('.modality .large-figure');
  const correct = async (path: string, value: string) => {
    await at.tab.press('[data-path="figures.rcv"]');
    await at.tab.press(`.figure-detail [data-edit="${path}"]`);
    await at.tab.page.type('.correction input', value);
    await at.tab.keys('Enter');
    await at.tab.gone('.correction');
  };
  const save = async (kind: string, ending: string) => {
    await at.tab.press(`[data-output=${kind}]`);
    const { name, bytes } = await takeSaved(at.downloads, ending);
    await at.tab.until('what was saved to be said', async () =>
      (await at.tab.texts('.outputs-said')).some((said) => said.includes(name)),
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
    await at.tab.page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute('data-printed', '');
    });
    await at.tab.press('.outputs .button.primary');
    await at.tab.see('[data-printed]');
    const { pages } = await openPaper(await at.tab.page.pdf({ format: 'letter' }), platform);
    return pages.map(({ words }) => words.map(({ text }) => text).join(' '));
  };

  describe.each(papers)('with $kind', ({ file, total, a, b, corrected, refund }) => {
    const open = async () => {
      await at.tab.drop(fixture(file));
      await figureIs('figures.total', Number(total).toLocaleString('en-US'));
    };

    test(
      'a worker looks, answers, has A and B, corrects, prints and saves; all of it agrees',
      async () => {
        await open();
        await confirmDoubts();
        await at.step(3);
        await at.answer.outOfWork(30);
        await at.answer.figures(...typed);
        await at.tab.press('.step-end .primary');
        await at.tab.see('.modality');
        expect(await amounts()).toEqual([a, b]);
        expect(await at.tab.axe()).toEqual([]);

        await at.step(2);
        await correct('balances.cesantiaVejez', '1.00');
        await at.tab.see('.doubt-card');
        await confirmDoubts();
        await at.step(4);
        await at.tab.see('.modality');
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
        await at.step(3);
        await at.answer.situation(/otro país/);
        await at.answer.list('nationality', 'CA');
        await at.answer.choose('permanentDeparture', /^Sí$/);
        await at.answer.list('livesIn', 'CA');
        await at.answer.choose('housingCredit', /^No$/);
        await at.answer.list('lastWorkState', 'QT');
        await at.tab.press('.step-end .primary');
        expect(await at.tab.see('.refund-total')).toContain(refund);
        expect(await at.tab.see('.lead')).toContain('Es posible por sentencia y no está garantizado');
        expect(await at.tab.axe()).toEqual([]);
        expect((await printed()).join(' ')).toContain(refund);
      },
      PATIENCE,
    );
  });

  test('an input of the pension calculator is copied, and its button says so', async () => {
    await at.tab.drop(fixture('sample.pdf'));
    await at.tab.see('.figure');
    await at.step(4);
    await at.tab.page.bringToFront();
    await at.tab.press('.outputs-calculator dd .button');
    await at.tab.until('the button to say so', async () =>
      (await at.tab.texts('.outputs-calculator dd .button')).includes('Copiado'),
    );
  });

  // Last: from here on something outside was asked for.
  test('a page that does ask for something outside is heard', async () => {
    expect(at.way.asked()).toEqual([]);
    await expect(isHeard(at.running.browser, at.way)).resolves.toBe(true);
    at.way.forget();
  });
});
