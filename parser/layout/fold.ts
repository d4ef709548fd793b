const ACCENTS = /[\u0300-\u036f]/g;
const NOT_ALPHANUMERIC = /[^a-z0-9]+/g;
const FOLDED = /^[a-z0-9]*$/;
const NOT_ASCII = /[^\u0000-\u007f]/;

/** The text for comparison: lower case, no accents (ñ is n), letters and digits only. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  const bare = NOT_ASCII.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '') : lower;
  return bare.replace(NOT_ALPHANUMERIC, '');
}
