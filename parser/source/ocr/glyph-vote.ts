import { type Glyph, likenesses, type ShapedWord, type Sort, sorted } from './glyph-sorts.ts';

/** What a page's other characters say of a word: the same, another text, or nothing. */
export type Vote =
  | { readonly says: 'same' }
  | { readonly says: 'other'; readonly text: string }
  | { readonly says: 'nothing' };

/** A vote, and the sorts that every character of the word is of beyond doubt; null where one is not. */
export interface Voted {
  readonly vote: Vote;
  readonly clear: readonly Sort[] | null;
}

/** A character is known again where some sort of it is at least this alike. */
const KNOWN = 0.8;
/** By so much another character has to be more alike than its own to speak against a reading. */
const MARGIN = 0.03;
/** A character is of a sort beyond doubt where it is at least this alike, and so much less like any other character. */
const CLEAR = 0.92;
const CLEAR_MARGIN = 0.05;

/**
 * Lets the characters of a page vote on one another: each is held against the mean shapes of all that were read as the
 * same character, and of all others. The engine errs now and then on one of many equal shapes; the shapes do not.
 */
export function vote(words: readonly ShapedWord[]): Voted[] {
  const { sorts, words: sortedWords } = sorted(words);
  return sortedWords.map((glyphs) =>
    glyphs === null ? { vote: { says: 'nothing' }, clear: null } : voteOn(glyphs, sorts),
  );
}

function voteOn(glyphs: readonly Glyph[], sorts: readonly Sort[]): Voted {
  let known = true;
  let isClear = true;
  let text = '';
  const clear: Sort[] = [];
  for (const glyph of glyphs) {
    const { character, sort } = glyph;
    if (sort === null) {
      text += character;
      continue;
    }
    const { own, best } = likenesses(sorts, glyph);
    const other = best?.alike ?? 0;
    if (own < CLEAR || own < other + CLEAR_MARGIN) isClear = false;
    clear.push(sort);
    const isOwn = own >= KNOWN && own >= other - MARGIN;
    const isOther = best !== null && !isOwn && other >= KNOWN && other > own + MARGIN;
    if (!isOwn && !isOther) known = false;
    text += isOther ? best.character : character;
  }
  if (text !== glyphs.map(({ character }) => character).join(''))
    return { vote: { says: 'other', text }, clear: null };
  return { vote: { says: known ? 'same' : 'nothing' }, clear: isClear ? clear : null };
}
