/** Bytes as text, one character each: for the parts of a file that are plain ASCII. */
export function asText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Plain ASCII text as bytes. */
export function asBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Where some bytes stand in others, at or after a place; -1 where they do not. */
export function findBytes(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, wanted, at)) return at;
  }
  return -1;
}

/** Where some bytes stand in others for the last time, at or before a place; -1 where they do not. */
export function findLastBytes(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.lastIndexOf(first, from); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (standsAt(bytes, wanted, at)) return at;
  }
  return standsAt(bytes, wanted, 0) ? 0 : -1;
}

/** Whether some bytes stand in others at a place. */
export function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}
