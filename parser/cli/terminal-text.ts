const COMMANDS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text from outside without anything that a terminal would obey: control, escape and direction characters. */
export function harmless(text: string): string {
  return text.replace(COMMANDS, '');
}

/** One line of JSON in which such characters stand as escapes, so that nothing is lost and nothing obeyed. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(COMMANDS, escaped);
}

function escaped(character: string): string {
  return Array.from(
    character.split(''),
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).join('');
}
