const ACCENTS = /[\u0300-\u036f]/g;
const NOT_ALPHANUMERIC = /[^a-z0-9]+/g;
const FOLDED = /^[a-z0-9]*$/;
const NOT_ASCII = /[^\u0000-\u007f]/;

/** The text for comparison: lower case, no accents (ñ is n), letters and digits only. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  const bare = NOT_ASCII.test(text) ? text.normalize('NFD').replace(ACCENTS, '') : text;
  return bare.toLowerCase().replace(NOT_ALPHANUMERIC, '');
}
