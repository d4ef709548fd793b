import { alikeCharacters, misreadMarks, nearCharacters } from '../vocabulary/alike-characters.ts';

/** A code that a misread text may stand for, and what it costs to believe it. */
export interface Guess {
  readonly code: string;
  readonly cost: number;
}

/** The characters that each place of a code may have. */
export type Places = readonly string[];

/**
 * What it costs to believe that a character was misread; less where it cannot stand in its place, or where a letter among
 * figures was taken for one. Then what a character too many costs, and one too few.
 */
const COSTS = { mark: 0.15, near: 0.5, alike: 0.8, outOfPlace: 0.2, otherClass: 0.1 };
const STRAY = { twice: 0.5, other: 1, dust: 0.2 };
const LOST = 1.6;
/** What cannot stand in its place and looks like nothing that can may be any of so many. */
const STRANGE = 1.1;
const ANY = 21;
/** Places with more characters than this tell nothing of one that was lost. */
const FEW = 3;

/** Every code of the places that the text may be a misreading of, each at its least cost. */
export function guessesOf(text: string, places: Places, most: number): Guess[] {
  const characters = [...text];
  const found = new Map<string, number>();
  const go = (at: number, code: string, cost: number): void => {
    if (cost > most) return;
    const wanted = places[code.length];
    if (wanted === undefined) {
      const whole = cost + strays(characters, at);
      if (whole <= most) found.set(code, Math.min(whole, found.get(code) ?? whole));
      return;
    }
    const [left, open] = [characters.length - at, places.length - code.length];
    for (const { character, price } of readings(characters[at] ?? '', wanted))
      go(at + 1, code + character, cost + price);
    if (left > open - 1 && left > 0) go(at + 1, code, cost + strayCost(characters, at));
    if (left < open && wanted.length <= FEW)
      for (const character of wanted) go(at, code + character, cost + LOST);
  };
  go(0, '', 0);
  return [...found].map(([code, cost]) => ({ code, cost }));
}

/** What it costs at least to believe that the text is a code of the places; more than `most` is not counted out. */
export function leastCost(text: string, places: Places, most: number): number {
  const characters = [...text];
  if (Math.abs(characters.length - places.length) > 3) return Number.POSITIVE_INFINITY;
  let row = [0];
  for (const at of characters.keys()) row.push((row[at] ?? 0) + strayCost(characters, at));
  for (const wanted of places) {
    const next = [(row[0] ?? 0) + LOST];
    for (let at = 0; at < characters.length; at++) {
      const price = priceOf(characters[at] ?? '', wanted);
      const lost = (row[at + 1] ?? 0) + LOST;
      next.push(Math.min((row[at] ?? 0) + price, lost, (next[at] ?? 0) + strayCost(characters, at)));
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return row.at(-1) ?? Number.POSITIVE_INFINITY;
}

const isFigure = (character: string): boolean => character >= '0' && character <= '9';
const priceOf = (character: string, wanted: string): number =>
  readings(character, wanted).reduce((least, { price }) => Math.min(least, price), Number.POSITIVE_INFINITY);

/** What a character may be in a place, and at what cost. */
function readings(read: string, wanted: string): { character: string; price: number }[] {
  const marks = misreadMarks.get(read);
  if (marks !== undefined)
    return [...marks].flatMap((character) =>
      wanted.includes(character) ? [{ character, price: COSTS.mark }] : [],
    );
  const own = read.toUpperCase();
  if (own === '') return [];
  const fits = wanted.includes(own);
  const near = nearCharacters.get(own) ?? '';
  const others = [...(alikeCharacters.get(own) ?? '')]
    .filter((character) => wanted.includes(character))
    .map((character) => {
      const price = near.includes(character) ? COSTS.near : COSTS.alike;
      const less = !fits ? COSTS.outOfPlace : isFigure(character) === isFigure(own) ? 0 : COSTS.otherClass;
      return { character, price: price - less };
    });
  if (fits) return [{ character: own, price: 0 }, ...others];
  return others.length > 0 || wanted.length > ANY
    ? others
    : [...wanted].map((character) => ({ character, price: STRANGE }));
}

/** A character that belongs to nothing: dust, one that the engine made out twice (`O0`), or any other. */
function strayCost(characters: readonly string[], at: number): number {
  const own = characters[at] ?? '';
  if (!/[0-9A-Za-z]/.test(own)) return STRAY.dust;
  const isTwice = [characters[at - 1], characters[at + 1]].some(
    (beside) => beside !== undefined && isNear(own, beside),
  );
  return isTwice ? STRAY.twice : STRAY.other;
}

function strays(characters: readonly string[], from: number): number {
  let cost = 0;
  for (let at = from; at < characters.length; at++) cost += strayCost(characters, at);
  return cost;
}

const asRead = (character: string): string => misreadMarks.get(character) ?? character.toUpperCase();
const isNear = (one: string, other: string): boolean =>
  [...asRead(one)].some((a) =>
    [...asRead(other)].some((b) => a === b || (nearCharacters.get(a) ?? '').includes(b)),
  );
