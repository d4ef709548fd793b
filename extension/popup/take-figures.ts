import { typedValue } from '../review/typed-value.ts';

/** The texts that are typed or chosen: a figure each, and a day in its parts. */
export type FigureName =
  | 'lastSbc'
  | 'rcv'
  | 'averageSbc'
  | 'contributedWeeks'
  | 'openedMonth'
  | 'openedYear'
  | 'endedDay'
  | 'endedMonth'
  | 'endedYear'
  | 'housing'
  | 'nationality'
  | 'housingCredit'
  | 'permanentDeparture'
  | 'livesIn';
/** What was typed, by name; an empty text is not known. */
export type Texts = Readonly<Record<FigureName, string>>;
/** The figures in the form that the rules take, as far as they could be understood. */
export interface Figures {
  readonly lastSbc?: string;
  readonly rcv?: string;
  readonly averageSbc?: string;
  readonly contributedWeeks?: number;
  readonly accountOpened?: string;
  readonly employmentEnded?: string;
  readonly housing?: string;
  readonly nationality?: string;
  readonly housingCredit?: string;
  readonly permanentDeparture?: boolean;
  readonly livesIn?: string;
}
/** A field of the popup: one figure, or one day in parts. */
export type Field = keyof Figures;
/** What was understood, and the fields whose text could not be. */
export interface Taken {
  readonly figures: Figures;
  readonly wrong: ReadonlySet<Field>;
}

const MOST_WEEKS = 4000;
const two = (text: string) => text.trim().padStart(2, '0');

/** `undefined` where nothing was typed, `null` where it cannot be understood. */
type Answer<Value> = Value | null | undefined;

function money(text: string): Answer<string> {
  const bare = text.trim().replace(/\.$/, '');
  if (bare === '') return undefined;
  const typed = typedValue('money', bare);
  return 'value' in typed && !typed.value.startsWith('-') ? typed.value : null;
}

/** Weeks in whole numbers; decimals of a certificate are left out by typing them away, never rounded here. */
function weeks(text: string): Answer<number> {
  const bare = text.trim().replace(',', '');
  if (bare === '') return undefined;
  return /^\d{1,4}$/.test(bare) && Number(bare) <= MOST_WEEKS ? Number(bare) : null;
}

/** A day in three parts; none where a part is still missing. */
function day(dayText: string, month: string, year: string): Answer<string> {
  if (!dayText.trim() || !month.trim() || year.trim().length < 4) return undefined;
  const typed = typedValue('date', `${dayText.trim()}/${month.trim()}/${year.trim()}`);
  return 'value' in typed ? typed.value : null;
}

/** The last day of the month in which the account was opened, so that no date comes out too early. */
function openedIn(month: string, year: string, today: () => string): Answer<string> {
  if (!month.trim() || year.trim().length < 4) return undefined;
  if (!/^(0?[1-9]|1[0-2])$/.test(month.trim()) || !/^\d{4}$/.test(year.trim())) return null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const end = `${year.trim()}-${two(month)}-${last}`;
  const now = today();
  return end > now && now.startsWith(end.slice(0, 7)) ? now : end;
}

function flag(text: string): Answer<boolean> {
  return text === '' ? undefined : text === 'yes';
}

const chosen = (text: string): Answer<string> => (text === '' ? undefined : text);

/** Understands what was typed; what is missing stays missing, what is wrong is named. */
export function takeFigures(texts: Texts, today: () => string): Taken {
  const answers: { readonly [Name in Field]-?: Answer<Figures[Name]> } = {
    lastSbc: money(texts.lastSbc),
    rcv: money(texts.rcv),
    averageSbc: money(texts.averageSbc),
    contributedWeeks: weeks(texts.contributedWeeks),
    accountOpened: openedIn(texts.openedMonth, texts.openedYear, today),
    employmentEnded: day(texts.endedDay, texts.endedMonth, texts.endedYear),
    housing: money(texts.housing),
    nationality: chosen(texts.nationality),
    housingCredit: chosen(texts.housingCredit),
    permanentDeparture: flag(texts.permanentDeparture),
    livesIn: chosen(texts.livesIn),
  };
  const entries = Object.entries(answers);
  const isField = (name: string): name is Field => name in answers;
  return {
    figures: Object.fromEntries(entries.filter(([, answer]) => answer !== undefined && answer !== null)),
    wrong: new Set(
      entries
        .filter(([, answer]) => answer === null)
        .map(([name]) => name)
        .filter(isField),
    ),
  };
}
