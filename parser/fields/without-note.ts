import type { Segment } from '../layout/sheet.ts';

/** A text without the reference to a note that ends it: "Saldo anterior (a)", "Vivienda 97 [2]", "Retiro (ver nota 1)". */
export function withoutNote(segment: Segment): Pick<Segment, 'words' | 'keys' | 'key'> {
  const { words, keys, text } = segment;
  if (words.length < 2 || !(text.endsWith(')') || text.endsWith(']'))) return segment;
  const from = words.findLastIndex(({ text }) => text.startsWith('(') || text.startsWith('['));
  if (from < 1 || !NOTE.test(keys.slice(from).join(''))) return segment;
  const rest = keys.slice(0, from);
  return { words: words.slice(0, from), keys: rest, key: rest.join('') };
}
const NOTE = /^(?:(?:ver)?notas?)?(?:[a-h]|[1-9]\d?)$/;
