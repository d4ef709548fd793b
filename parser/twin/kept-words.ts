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
const texts = [...lists.flatMap(textsIn), ...neverInNames];
const whole: ReadonlySet<string> = new Set(
  texts.flatMap((text) => text.split(/[^\p{L}]+/u).map(fold)).filter(Boolean),
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
