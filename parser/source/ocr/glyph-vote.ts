import { type GlyphShape, likeness } from './glyphs.ts';

/** A word as it was read, with the shapes of its characters; as many as characters where they could be told apart. */
export interface ShapedWord {
  readonly text: string;
  readonly shapes: readonly GlyphShape[];
}

/** What a page's other characters say of a word: the same, another text, or nothing. */
export type Vote =
  | { readonly says: 'same' }
  | { readonly says: 'other'; readonly text: string }
  | { readonly says: 'nothing' };

/** Shapes at least this alike are one sort: one character of one typeface. */
const ONE_SORT = 0.9;
/** A character is known again where some sort of it is at least this alike. */
const KNOWN = 0.8;
/** By so much another character has to be more alike than its own to speak against a reading. */
const MARGIN = 0.03;
const VOTERS = /[0-9A-ZÑ$]/;

/** A typeface's shape of one character, as the mean of those that were read so. */
interface Sort {
  readonly character: string;
  readonly sum: Float32Array;
  mean: GlyphShape;
  count: number;
}

/**
 * Lets the characters of a page vote on one another: each is held against the mean shapes of all that were read as the
 * same character, and of all others. The engine errs now and then on one of many equal shapes; the shapes do not.
 */
export function vote(words: readonly ShapedWord[]): Vote[] {
  const aligned = words.map(({ text, shapes }) => {
    const characters = [...text.replace(/\s/g, '')];
    return characters.length === shapes.length ? characters : null;
  });
  const sorts: Sort[] = [];
  const homes = words.map(
    ({ shapes }, i) => aligned[i]?.map((character, at) => home(sorts, character, shapes[at])) ?? [],
  );
  return words.map(({ shapes }, i) => {
    const characters = aligned[i];
    if (!characters) return { says: 'nothing' };
    let known = true;
    const seen = characters.map((character, at) => {
      const shape = shapes[at];
      if (!VOTERS.test(character) || shape === undefined) return character;
      const { best, own } = nearest(sorts, shape, character, homes[i]?.[at]);
      if (own >= KNOWN && (best === null || own >= best.alike - MARGIN)) return character;
      if (best !== null && best.alike >= KNOWN && best.alike > own + MARGIN) return best.character;
      known = false;
      return character;
    });
    const text = seen.join('');
    if (text !== characters.join('')) return { says: 'other', text };
    return known ? { says: 'same' } : { says: 'nothing' };
  });
}

function home(sorts: Sort[], character: string, shape: GlyphShape | undefined): Sort | undefined {
  if (shape === undefined || !VOTERS.test(character)) return undefined;
  let best: Sort | undefined;
  let most = ONE_SORT;
  for (const sort of sorts) {
    if (sort.character !== character) continue;
    const alike = likeness(sort.mean, shape);
    if (alike >= most) {
      most = alike;
      best = sort;
    }
  }
  if (best === undefined) {
    const fresh = { character, sum: shape.slice(), mean: shape, count: 1 };
    sorts.push(fresh);
    return fresh;
  }
  best.count++;
  for (let i = 0; i < shape.length; i++) best.sum[i] = (best.sum[i] ?? 0) + (shape[i] ?? 0);
  best.mean = unit(best.sum);
  return best;
}

function unit(sum: Float32Array): GlyphShape {
  let squares = 0;
  for (const value of sum) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return sum.map((value) => value / length);
}

/** How alike the shape is to its own character's sorts, itself left out, and which other character is most alike. */
function nearest(sorts: readonly Sort[], shape: GlyphShape, character: string, itsHome: Sort | undefined) {
  let own = 0;
  let best: { character: string; alike: number } | null = null;
  for (const sort of sorts) {
    if (sort === itsHome && sort.count === 1) continue;
    const alike = likeness(sort.mean, shape);
    if (sort.character === character) own = Math.max(own, alike);
    else if (sort.count >= 2 && alike > (best?.alike ?? 0)) best = { character: sort.character, alike };
  }
  return { own, best };
}
