/** Letters that a digit is taken for, and digits that a letter is taken for; only where the place says which it must be. */
const TO_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  U: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  J: '1',
  ']': '1',
  '[': '1',
  Z: '2',
  z: '2',
  E: '3',
  A: '4',
  a: '4',
  S: '5',
  s: '5',
  '§': '5',
  G: '6',
  b: '6',
  T: '7',
  '?': '7',
  B: '8',
  g: '9',
  q: '9',
};
const TO_LETTER: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '7': 'T',
  '8': 'B',
  ')': 'J',
  ']': 'J',
  '|': 'I',
  '!': 'I',
  $: 'S',
  '€': 'E',
  '&': 'E',
};

interface GlyphClass {
  readonly holds: RegExp;
  /** What a character of another class was misread from. */
  readonly instead: Readonly<Record<string, string>>;
}
const EITHER: GlyphClass = { holds: /[A-Z0-9]/, instead: {} };
const CLASSES: Readonly<Record<string, GlyphClass>> = {
  '9': { holds: /\d/, instead: TO_DIGIT },
  A: { holds: /[A-ZÑ&]/, instead: TO_LETTER },
  C: { holds: /[0-9A]/, instead: TO_DIGIT },
  X: EITHER,
};

/** The class that each place of a code has: `A` a letter, `9` a digit, `X` either, `C` a digit or the letter A. */
export type Shape = string;

/** The text with each character in the class its place must have; null where one can be in neither. */
export function inShape(text: string, shape: Shape): string | null {
  if (text.length !== shape.length) return null;
  let fitted = '';
  for (let i = 0; i < shape.length; i++) {
    const character = text[i] ?? '';
    const own = character.toUpperCase();
    const wants = CLASSES[shape[i] ?? 'X'] ?? EITHER;
    const fits = wants.holds.test(own);
    const other = wants.instead[character];
    if (!fits && other === undefined) return null;
    fitted += fits ? own : (other ?? '');
  }
  return fitted;
}

/** The characters as digits where they can be taken for some; other marks stay. */
export function asDigits(text: string): string {
  return [...text]
    .map((character) => (/[\d$.,/:\-+()%]/.test(character) ? character : (TO_DIGIT[character] ?? character)))
    .join('');
}

/** The characters as letters where they can be taken for some. */
export function asLetters(text: string): string {
  return [...text].map((character) => TO_LETTER[character] ?? character).join('');
}
