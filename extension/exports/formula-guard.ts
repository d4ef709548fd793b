/** What a spreadsheet may take for the beginning of a formula, its full-width forms and blanks before it included. */
const START = /^\p{Cc}|^\s*[=+\-@＝＋－＠]/u;
/** The same after what some spreadsheets take for the end of a cell. */
const AFTER_SEPARATOR = /([;|\p{Cc}]\s*)(?=[=+\-@＝＋－＠])/gu;

/** A text that no spreadsheet runs as a formula: an apostrophe stands before what could begin one. */
export function guarded(text: string): string {
  const inside = text.replace(AFTER_SEPARATOR, "$1'");
  return START.test(inside) ? `'${inside}` : inside;
}
