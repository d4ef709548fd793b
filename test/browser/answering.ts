import { dayFromToday } from './days.ts';
import type { Tab } from './tab.ts';

/** Answers questions the way a person does: by the words on the screen. */
export interface Answering {
  situation(words: RegExp): Promise<void>;
  choose(fact: string, words: RegExp): Promise<void>;
  type(fact: string, text: string): Promise<void>;
  day(fact: string, day: string | null, month: number, year: number): Promise<void>;
  list(fact: string, code: string): Promise<void>;
  /** Types the figures of these that are asked for. */
  figures(...said: readonly (readonly [fact: string, text: string])[]): Promise<void>;
  /** Out of work for so many days, with an old account and no withdrawal. */
  outOfWork(days: number): Promise<void>;
}

const card = (fact: string) => `[data-question="${fact}"]`;

/** The questions of a tab, each by its fact. */
export function answeringIn(tab: Tab): Answering {
  const option = async (within: string, words: RegExp) => {
    await tab.see(`${within} .option`);
    const found = await tab.page.evaluate(
      (where, pattern) => {
        const label = [...document.querySelectorAll<HTMLElement>(`${where} .option`)].find((one) =>
          new RegExp(pattern).test(one.textContent?.trim() ?? ''),
        );
        label?.querySelector('input')?.click();
        return label !== undefined;
      },
      within,
      words.source,
    );
    if (!found) throw new Error(`no answer ${words} in ${within}`);
  };
  const answering: Answering = {
    situation: (words) => option('.situation', words),
    choose: (fact, words) => option(card(fact), words),
    async type(fact, text) {
      await tab.see(`${card(fact)} input[type=text]`);
      await tab.page.type(`${card(fact)} input[type=text]`, text);
    },
    async day(fact, day, month, year) {
      await tab.see(`${card(fact)} select`);
      if (day !== null) await tab.page.type(`${card(fact)} [data-part=day]`, day);
      await tab.page.select(`${card(fact)} select`, String(month));
      await tab.page.type(`${card(fact)} [data-part=year]`, String(year));
    },
    async list(fact, code) {
      await tab.see(`${card(fact)} select`);
      await tab.page.select(`${card(fact)} select`, code);
    },
    async figures(...said) {
      for (const [fact, text] of said)
        if ((await tab.texts(card(fact))).length > 0) await answering.type(fact, text);
    },
    async outOfWork(days) {
      const { day, month, year } = dayFromToday(-days);
      await answering.situation(/sin trabajo|lost my job/);
      await answering.choose('employed', /^No$/);
      await answering.day('employmentEnded', day, month, year);
      await answering.day('accountOpened', null, 3, 2015);
      await answering.choose('withdrawals', /ninguno|none/);
    },
  };
  return answering;
}
