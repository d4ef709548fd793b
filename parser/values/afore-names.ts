import { aforesByName, type NameForm } from '../vocabulary/afores.ts';
import { plain } from './plain.ts';

/** An AFORE named in a text, and the characters that name it. */
export interface FoundAfore {
  readonly start: number;
  readonly end: number;
  readonly slug: string;
  readonly form: NameForm;
}

/** Words of the longest name, a web address' parts counted. */
const MOST_WORDS = 5;
/** What may stand between the words of a name: blanks, dashes, the dots and strokes of an address. */
const GAP = /^[\s\-–·.,:|/]{1,3}$/;

/** Every AFORE that the text names, from left to right, by the longest name that stands at a place. */
export function findAfores(text: string): FoundAfore[] {
  const folded = plain(text);
  const words = [...folded.matchAll(/[a-z0-9]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: FoundAfore[] = [];
  for (let i = 0; i < words.length; i++) {
    let key = '';
    let best: { found: FoundAfore; words: number } | null = null;
    for (let j = i; j < Math.min(i + MOST_WORDS, words.length); j++) {
      const [first, word, before] = [words[i], words[j], words[j - 1]];
      if (!first || !word) break;
      if (j > i && !(before && GAP.test(folded.slice(before.end, word.start)))) break;
      key += word.text;
      const afore = aforesByName.get(key);
      if (!afore || j - i >= afore.words) continue;
      const { slug, form } = afore;
      best = { found: { slug, form, start: first.start, end: word.end }, words: j - i + 1 };
    }
    if (!best) continue;
    found.push(best.found);
    i += best.words - 1;
  }
  return found;
}
