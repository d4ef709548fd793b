const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u115f\u1160\u17b4\u17b5]/gu;
const DASHES = /[\u00af\u2010-\u2015\u2043\u2212\u207b\u208b\ufe58\ufe63\uff0d]/g;
const BLANKS = /[\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const SPACING_ACCENTS = /[\u00a8\u00af\u00b4\u00b8\u02d8-\u02dd]/g;
const PLAIN = /^[\x20-\x7e]*$/;
const UNDECODED = /[\ufffd\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu;

/** What stands for a character that the document does not let anybody decode. */
export const UNREADABLE = '\ufffd';

/**
 * Text as it is compared and shown: NFKC, every blank a plain one, every dash and minus `-`, without control,
 * zero-width, bidirectional or soft-hyphen characters; undecodable characters become U+FFFD.
 */
export function cleanText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(SPACING_ACCENTS, "'")
    .normalize('NFKC')
    .replace(UNDECODED, UNREADABLE);
}
