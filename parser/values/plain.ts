const NOT_ASCII = /[^\u0000-\u007f]/u;
const EVERY_NOT_ASCII = /[^\u0000-\u007f]/gu;

/** The text in lower case without accents (ñ is n), as long as before: places in it are places in the text. */
export function plain(text: string): string {
  return (NOT_ASCII.test(text) ? text.replace(EVERY_NOT_ASCII, withoutAccent) : text).toLowerCase();
}

function withoutAccent(character: string): string {
  const base = character.normalize('NFD').slice(0, character.length);
  return base.length === character.length ? base : character;
}
