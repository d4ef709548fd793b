/**
 * Average advance of a character in thousandths of the font size, after Helvetica's published metrics: only the
 * shares within one string matter, so that a word's box inside a longer string comes out right.
 */
const CLASSES: readonly (readonly [advance: number, characters: string])[] = [
  [200, "'`"],
  [222, 'ijlíìïî|'],
  [278, ' !,./:;[]\\ftI·ÍÌÏÎ'],
  [333, '()-r"°*¹²³ªº'],
  [500, 'ckszxyvJç'],
  [584, '+<>=~^'],
  [611, 'FTZ¿¡'],
  [667, 'ABEKPSVXY&ÁÉÀÈÊËÂÄ'],
  [722, 'CDHNRUwÚÜÑÇÙÛ'],
  [778, 'GOQÓÖÒÔ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '@'],
];
const OTHERS = 556;
const MONOSPACED = 600;
const WIDE = 1000;
const WIDE_FROM = 0x2e80;

const latin = new Uint16Array(256).fill(OTHERS);
for (const [advance, characters] of CLASSES) {
  for (const character of characters) latin[character.charCodeAt(0)] = advance;
}

/** The average advance of a blank in a proportional font, thousandths of the font size. */
export const BLANK_ADVANCE = 278;

/** A UTF-16 unit's average advance in thousandths of the font size; all alike in a monospaced font. */
export function advanceOf(unit: number, monospaced: boolean): number {
  if (monospaced) return MONOSPACED;
  return latin[unit] ?? (unit >= WIDE_FROM ? WIDE : OTHERS);
}

/** The sum of the advances of a text's characters, thousandths of the font size. */
export function advanceOfText(text: string, monospaced: boolean): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += advanceOf(text.charCodeAt(i), monospaced);
  return sum;
}
