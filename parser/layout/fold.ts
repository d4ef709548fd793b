const ACCENTS = /[\u0300-\u036f]/g;
const NOT_ALPHANUMERIC = /[^a-z0-9]+/g;

/** The text for comparison: lower case, no accents (ñ is n), letters and digits only. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(NOT_ALPHANUMERIC, '');
}
