/** What one font's strings on a page look like. */
export interface Letters {
  characters: number;
  /** Latin words of four letters and more. */
  words: number;
  /** Those that a mouth could say: a vowel, no long run of consonants. */
  sayable: number;
  letters: number;
  vowels: number;
}

/** Fewer words than this say nothing about a font. */
const FEWEST_WORDS = 10;
/** Of Spanish words nearly all are sayable, and 38 to 52 % of their letters are vowels; a substituted alphabet's are not. */
const LEAST_SAYABLE = 0.72;
const VOWELS_SHARE = { least: 0.27, most: 0.66 } as const;
const LONGEST_CONSONANTS = 4;
const WORD = /[a-z]{4,}/g;
const VOWEL = /[aeiouy]/g;
const CONSONANTS = new RegExp(`[^aeiouy]{${LONGEST_CONSONANTS + 1}}|(.)\\1\\1`);
const MARKS = /[\u0300-\u036f]/g;

/** Adds a string's words to what is known of its font. */
export function lettersOf(text: string, fonts: Map<string, Letters>, font: string): void {
  const known = fonts.get(font) ?? { characters: 0, words: 0, sayable: 0, letters: 0, vowels: 0 };
  fonts.set(font, known);
  known.characters += text.length;
  const plain = text.normalize('NFD').replace(MARKS, '').toLowerCase();
  for (const [word] of plain.matchAll(WORD)) {
    const vowels = word.match(VOWEL)?.length ?? 0;
    known.words += 1;
    known.letters += word.length;
    known.vowels += vowels;
    if (vowels > 0 && vowels < word.length && !CONSONANTS.test(word)) known.sayable += 1;
  }
}

/** Whether a font's words are no language's: its characters were decoded with the wrong alphabet. */
export function isGibberish({ words, sayable, letters, vowels }: Letters): boolean {
  if (words < FEWEST_WORDS) return false;
  const share = vowels / letters;
  return sayable < LEAST_SAYABLE * words || share < VOWELS_SHARE.least || share > VOWELS_SHARE.most;
}
