import * as z from 'zod/mini';
import { type BalanceName, balanceNames, type SummaryGroup, summaryGroups } from '../contract.ts';
import data from './account-words.json' with { type: 'json' };

const words = z.array(z.string());
const rulesFor = <N extends string>(names: readonly [N, ...N[]]) =>
  z.array(z.strictObject({ name: z.enum(names), all: words, may: words }));
/** How surely a label means the whole account. */
export const totalNames = ['sure', 'likely'] as const;
export type TotalName = (typeof totalNames)[number];

const vocabulary = z
  .strictObject({
    subject: z.string(),
    source: z.string(),
    says: z.record(z.string(), words),
    ignored: words,
    balances: rulesFor(balanceNames),
    groups: rulesFor(summaryGroups),
    totalSays: z.record(z.string(), words),
    totalIgnored: words,
    totals: rulesFor(totalNames),
  })
  .parse(data);

interface Rule<Name> {
  readonly name: Name;
  /** What the words must say. */
  readonly all: readonly string[];
  /** What they may say besides; anything else makes another name of it, or none. */
  readonly may: readonly string[];
}

/** What single words mean, and which mean nothing for the name. */
interface Meanings {
  readonly of: ReadonlyMap<string, string>;
  readonly ignored: ReadonlySet<string>;
}

function meaningsOf(says: Readonly<Record<string, readonly string[]>>, ignored: readonly string[]): Meanings {
  const of = new Map<string, string>();
  for (const meaning in says) for (const word of says[meaning] ?? []) of.set(word, meaning);
  return { of, ignored: new Set(ignored) };
}

const accountMeanings = meaningsOf(vocabulary.says, vocabulary.ignored);
const totalMeanings = meaningsOf(vocabulary.totalSays, vocabulary.totalIgnored);
/** A year with its footnote marks: `97¹` folds to `971`, `1992², ³` to `199223`. */
const YEAR = /^((?:19)?9[27]|(?:20)?08)[1-4]{1,2}$/;
/** A list letter or number before the name: "b. Cesantía …", "3) …". */
const ORDINAL = /^(?:[a-l]|\d{1,2})$/;
const FOOTNOTE = /^[1-9]{1,2}$/;
/** Words that a label has at most. */
const MOST_WORDS = 16;

/** What the words say together; nothing where one of them is foreign to names of accounts. */
function said(keys: readonly string[], meanings: Meanings): ReadonlySet<string> {
  if (keys.length > MOST_WORDS) return NOTHING;
  for (const key of keys) if (isForeign(key, meanings)) return NOTHING;
  const all = new Set<string>();
  const joined = keys.some(isInitial) ? initialsJoined(keys) : keys;
  for (let i = ORDINAL.test(joined[0] ?? '') ? 1 : 0; i < joined.length; i++) {
    const key = joined[i] ?? '';
    if (key === '' || meanings.ignored.has(key)) continue;
    const meaning = meanings.of.get(key) ?? meanings.of.get(YEAR.exec(key)?.[1] ?? '');
    if (meaning !== undefined) all.add(meaning);
    else if (!FOOTNOTE.test(key)) return NOTHING;
  }
  return all;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether a word of several letters belongs to no name of an account: a quick no for most texts. */
function isForeign(key: string, meanings: Meanings): boolean {
  if (key.length <= 2 || meanings.of.has(key) || meanings.ignored.has(key)) return false;
  return key > '9' || !YEAR.test(key);
}

const isInitial = (key: string): boolean => key.length === 1 && key >= 'a';

/** Single letters in a row as one word: "l. p." is `lp`, "C y V" is `cyv`. */
function initialsJoined(keys: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = false;
  for (const key of keys) {
    const single = isInitial(key);
    if (single && initials) joined.push(`${joined.pop() ?? ''}${key}`);
    else joined.push(key);
    initials = single;
  }
  return joined;
}

function nameBy<Name>(
  rules: readonly Rule<Name>[],
  keys: readonly string[],
  meanings: Meanings,
): Name | null {
  const all = said(keys, meanings);
  if (all.size === 0) return null;
  return rules.find((rule) => fits(rule, all))?.name ?? null;
}

function fits<Name>({ all, may }: Rule<Name>, said: ReadonlySet<string>): boolean {
  if (!all.every((meaning) => said.has(meaning))) return false;
  for (const meaning of said) if (!all.includes(meaning) && !may.includes(meaning)) return false;
  return true;
}

/** The sub-account that folded words name, whatever their order and the small words among them; null where unsure. */
export const balanceFromWords = (keys: readonly string[]): BalanceName | null =>
  nameBy(vocabulary.balances, keys, accountMeanings);
/** The group of the general summary that folded words name; null where unsure. */
export const groupFromWords = (keys: readonly string[]): SummaryGroup | null =>
  nameBy(vocabulary.groups, keys, accountMeanings);
/** Whether folded words name the balance of the whole account; null where unsure. */
export const totalFromWords = (keys: readonly string[]): TotalName | null =>
  nameBy(vocabulary.totals, keys, totalMeanings);
