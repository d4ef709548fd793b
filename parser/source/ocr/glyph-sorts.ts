import { type GlyphShape, likeness } from './glyphs.ts';

/** A word as it was read, with the shapes of its characters; as many as characters where they could be told apart. */
export interface ShapedWord {
  readonly text: string;
  readonly shapes: readonly GlyphShape[];
  /** Whether it was read by itself; what was not is held against the sorts and adds nothing to them. */
  readonly hasVote: boolean;
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
  const voters = words.map((word) => (word.hasVote ? glyphsIn(word, (glyph) => home(sorts, glyph)) : null));
  const others = (word: ShapedWord) => glyphsIn(word, (glyph) => nearestOf(sorts, glyph) ?? loneSort(glyph));
  return { sorts, words: words.map((word, i) => (word.hasVote ? (voters[i] ?? null) : others(word))) };
}

type Shaped = Omit<Glyph, 'sort'>;

function glyphsIn({ text, shapes }: ShapedWord, sortOf: (glyph: Shaped) => Sort): Glyph[] | null {
  const characters = [...text.replace(/\s/g, '')];
  if (characters.length !== shapes.length) return null;
  return shapes.map((shape, at) => {
    const glyph = { character: characters[at] ?? '', shape };
    return { ...glyph, sort: SORTED.test(glyph.character) ? sortOf(glyph) : null };
  });
}

/** The sort of a glyph's character that it is like, if any. */
function nearestOf(sorts: readonly Sort[], { character, shape }: Shaped): Sort | undefined {
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
  return best;
}

const loneSort = ({ character, shape }: Shaped): Sort => ({
  character,
  sum: shape.slice(),
  mean: shape,
  count: 1,
});

/** The glyph's sort, which has it now too. */
function home(sorts: Sort[], glyph: Shaped): Sort {
  const best = nearestOf(sorts, glyph);
  if (best === undefined) {
    const fresh = loneSort(glyph);
    sorts.push(fresh);
    return fresh;
  }
  best.count++;
  for (let i = 0; i < best.sum.length; i++) best.sum[i] = (best.sum[i] ?? 0) + (glyph.shape[i] ?? 0);
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
