import { type GlyphShape, likeness } from './glyphs.ts';

/** A word as it was read, with the shapes of its characters; as many as characters where they could be told apart. */
export interface ShapedWord {
  readonly text: string;
  readonly shapes: readonly GlyphShape[];
}

/** A typeface's shape of one character, as the mean of those that were read so. */
export interface Sort {
  readonly character: string;
  readonly sum: Float32Array;
  mean: GlyphShape;
  count: number;
}

/** A word's character with its shape and the sort that it went to; the latter only for figures, capitals and `$`. */
export interface Glyph {
  readonly character: string;
  readonly shape: GlyphShape;
  readonly sort: Sort | null;
}

/** The sorts of some words, and each word's glyphs; null for words whose characters could not be told apart. */
export interface Sorted {
  readonly sorts: readonly Sort[];
  readonly words: readonly (readonly Glyph[] | null)[];
}

/** Shapes at least this alike are one sort: one character of one typeface. */
const ONE_SORT = 0.9;
const SORTED = /[0-9A-ZÑ$]/;

/** Puts every character to those that were read as the same and look alike. */
export function sorted(words: readonly ShapedWord[]): Sorted {
  const sorts: Sort[] = [];
  return {
    sorts,
    words: words.map(({ text, shapes }) => {
      const characters = [...text.replace(/\s/g, '')];
      if (characters.length !== shapes.length) return null;
      return shapes.map((shape, at) => {
        const character = characters[at] ?? '';
        return { character, shape, sort: SORTED.test(character) ? home(sorts, character, shape) : null };
      });
    }),
  };
}

function home(sorts: Sort[], character: string, shape: GlyphShape): Sort {
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

/** What a glyph is like: its own character's sorts, itself left out, and the other character that is most alike. */
export interface Likenesses {
  readonly own: number;
  readonly best: { readonly character: string; readonly alike: number } | null;
}

/** Holds a sorted glyph against all sorts. */
export function likenesses(sorts: readonly Sort[], { shape, character, sort: itsHome }: Glyph): Likenesses {
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
