import { fold } from '../layout/fold.ts';
import accountWords from '../vocabulary/account-words.json' with { type: 'json' };
import afores from '../vocabulary/afores.json' with { type: 'json' };
import balances from '../vocabulary/balances.json' with { type: 'json' };
import commonWords from '../vocabulary/common-words.json' with { type: 'json' };
import concepts from '../vocabulary/concepts.json' with { type: 'json' };
import dateLabels from '../vocabulary/date-labels.json' with { type: 'json' };
import identityLabels from '../vocabulary/identity-labels.json' with { type: 'json' };
import months from '../vocabulary/months.json' with { type: 'json' };
import movements from '../vocabulary/movements.json' with { type: 'json' };
import { neverInNames } from '../vocabulary/name-words.ts';
import natures from '../vocabulary/natures.json' with { type: 'json' };
import siefores from '../vocabulary/siefores.json' with { type: 'json' };
import summary from '../vocabulary/summary.json' with { type: 'json' };
import terms from '../vocabulary/terms.json' with { type: 'json' };
import workerTypes from '../vocabulary/worker-types.json' with { type: 'json' };

/** Keys of the lists that hold prose about the list, or names of our own. */
const aboutTheList = new Set([
  'subject',
  'source',
  'form',
  'slug',
  'kind',
  'type',
  'section',
  'contribution',
]);
/** A part of a folded phrase this long is a word of it, and no surname that happens to stand inside. */
const SURE_LETTERS = 6;
/** Shorter words stand in labels and in addresses alike. */
const SHORTEST_LABEL = 4;
/** An ending that a stem of the lists leaves open: solidari-a, complementari-as. */
const LONGEST_ENDING = 4;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (aboutTheList.has(key) ? [] : textsIn(member)));
}

const lists = [
  accountWords,
  afores,
  balances,
  commonWords,
  concepts,
  dateLabels,
  identityLabels,
  months,
  movements,
  natures,
  siefores,
  summary,
  terms,
  workerTypes,
];
/** Words so common that an address may be made of them: "Calle 5 de Mayo". */
const anywhere: readonly unknown[] = [commonWords, months];
const texts = [...lists.flatMap(textsIn), ...neverInNames];
const whole: ReadonlySet<string> = new Set(
  texts.flatMap((text) => text.split(/[^\p{L}]+/u).map(fold)).filter(Boolean),
);
const ofLabels: ReadonlySet<string> = new Set(
  lists
    .filter((list) => !anywhere.includes(list))
    .flatMap(textsIn)
    .flatMap((text) => text.split(/[^\p{L}]+/u).map(fold))
    .filter((word) => word.length >= SHORTEST_LABEL),
);
const stems = [...whole].filter((word) => word.length >= SURE_LETTERS);
const phrases = texts.map(fold).join(' ');

/** Whether a word belongs to the printed form of statements, not to one person's: labels, concepts, months, AFOREs. */
export function isKeptWord(word: string): boolean {
  const key = fold(word);
  if (key.length <= 1 || whole.has(key)) return true;
  if (key.length < SURE_LETTERS) return false;
  return (
    phrases.includes(key) ||
    stems.some((stem) => key.startsWith(stem) && key.length - stem.length <= LONGEST_ENDING)
  );
}

/** Whether a word that a hyphen cuts off at the end of a line may be the beginning of such a word: Comi-siones. */
export function mayGoOn(beginning: string): boolean {
  const key = fold(beginning);
  return key.length > 2 && [...whole].some((word) => word.startsWith(key));
}

/** Whether a whole text is a label, however its letters are set apart. */
export function isKeptPhrase(text: string): boolean {
  const key = fold(text);
  return key.length >= 2 * SURE_LETTERS && phrases.includes(key);
}

/** Whether what looks like an RFC is a label and a bimester: IMSS 202404. */
export function isLabelledPeriod(rfc: string): boolean {
  return /^\p{L}{4}\d{6}$/u.test(rfc) && isKeptWord(rfc.slice(0, 4));
}

/** Whether a word is one that labels are made of, and addresses are not. */
export function isLabelWord(word: string): boolean {
  return ofLabels.has(fold(word)) || (fold(word).length >= SURE_LETTERS && isKeptWord(word));
}
