import { plain } from './plain.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The first place of a folded label in a text, whatever blanks, accents and marks the text prints it with:
 * a word of its own, though digits or a capital may be glued behind it. Null where it does not stand there.
 *
 *     "N.S.S.: 12345678903" holds "nss" from 0 to 6
 */
export function placeOfFolded(text: string, label: string, from = 0): Stretch | null {
  const folded = plain(text);
  const [initial = ''] = label;
  for (let start = folded.indexOf(initial, from); start >= 0; start = folded.indexOf(initial, start + 1)) {
    if (isWordCharacter(folded[start - 1])) continue;
    const end = endOfLabel(folded, label, start);
    if (end !== null && isBoundary(text, folded, end)) return { start, end };
  }
  return null;
}

/** Where the label that begins at `start` ends; null where something else stands there. */
function endOfLabel(folded: string, label: string, start: number): number | null {
  let matched = 0;
  let at = start;
  while (matched < label.length && at < folded.length) {
    if (folded[at] === label[matched]) matched++;
    else if (isWordCharacter(folded[at])) return null;
    at++;
  }
  return matched === label.length ? at : null;
}

function isBoundary(text: string, folded: string, end: number): boolean {
  const [last = '', next = ''] = [text[end - 1], text[end]];
  if (!isWordCharacter(folded[end])) return true;
  return /\d/.test(next) !== /\d/.test(last) || (/\p{Ll}/u.test(last) && /\p{Lu}/u.test(next));
}

const isWordCharacter = (character: string | undefined) =>
  character !== undefined &&
  ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'));
