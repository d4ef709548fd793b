/** The pairs of letters that make up most of Spanish and English: three quarters of any page, an eighth of a wrong alphabet. */
const USUAL_PAIRS =
  'es en er ra de ar on re st al an do or co la ta to te el as os ci ic io nt ad ac ca ri ti se un in da na tr ue qu ' +
  'mi is id ro sa ma me mo lo le li po pa pe pr tu su no ni nd ne nc mp lu ll ie ia ir iv ab am ec em et cu cr bi ' +
  'be br vi ve va it at us om ul ol th he ou ng pl fi fo so si ur ed ea im sc sp ct il rr rt';
const ALPHABET = 26;
const LETTER_A = 'a'.charCodeAt(0);
const isUsual = new Uint8Array(ALPHABET * ALPHABET);
for (const pair of USUAL_PAIRS.split(' ')) isUsual[pairOf(letterAt(pair, 0), letterAt(pair, 1))] = 1;
/** Text with a smaller share of them was decoded with the wrong alphabet (real text: above 0.66, wrong alphabets: below 0.46). */
const LEAST_SHARE = 0.5;
/** Fewer pairs than this say nothing about a font. */
const FEWEST_PAIRS = 60;
/** Letters that a word has at least. */
const SHORTEST_WORD = 3;
const MARKS = /[\u0300-\u036f]/g;
const PLAIN = /^[\x00-\x7f]*$/;

/** What one font's strings on a page look like. */
export interface Letters {
  characters: number;
  /** Neighbouring letters within Latin words. */
  pairs: number;
  usual: number;
}

/** Adds a string's letters to what is known of its font. */
export function lettersOf(text: string, fonts: Map<string, Letters>, font: string): void {
  let known = fonts.get(font);
  if (known === undefined) {
    known = { characters: 0, pairs: 0, usual: 0 };
    fonts.set(font, known);
  }
  known.characters += text.length;
  const plain = PLAIN.test(text) ? text : text.normalize('NFD').replace(MARKS, '');
  addWords(plain, known);
}

/** Adds the pairs of every word: a run of at least three letters from a to z. */
function addWords(plain: string, known: Letters): void {
  let length = 0;
  let usual = 0;
  let last = -1;
  for (let i = 0; i <= plain.length; i++) {
    const letter = letterAt(plain, i);
    if (letter >= 0) {
      if (length > 0) usual += isUsual[pairOf(last, letter)] ?? 0;
      length += 1;
    } else {
      if (length >= SHORTEST_WORD) {
        known.pairs += length - 1;
        known.usual += usual;
      }
      length = 0;
      usual = 0;
    }
    last = letter;
  }
}

/** A letter's place in the alphabet from 0, whatever its case; -1 for anything else. */
function letterAt(text: string, index: number): number {
  const letter = (text.charCodeAt(index) | 0x20) - LETTER_A;
  return letter >= 0 && letter < ALPHABET ? letter : -1;
}

function pairOf(first: number, second: number): number {
  return first * ALPHABET + second;
}

/** Whether a font's words are no language's: its characters were decoded with the wrong alphabet. */
export function isGibberish({ pairs, usual }: Letters): boolean {
  return pairs >= FEWEST_PAIRS && usual < LEAST_SHARE * pairs;
}
