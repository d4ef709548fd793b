/** Folded phrases made ready to be looked for all at once. */
export interface Phrases {
  /** The phrases by the code of their first characters, the longest first. */
  readonly byCode: readonly { readonly code: number; readonly phrases: readonly string[] }[];
}

/** A folded text made ready for phrases to be found in it: where each code of some characters stands. */
export interface IndexedText {
  readonly text: string;
  /** By code: the last place where it stands, -1 for none. */
  readonly last: Int32Array;
  /** By place: the place before it where the same code stands, -1 for none. */
  readonly before: Int32Array;
}

/** A phrase and where it begins in the text. */
export interface FoundPhrase {
  readonly phrase: string;
  readonly at: number;
}

/** Characters of a text that make a code; what ends before is followed by anything. */
const COUNTED = 2;
/** Digits, letters, and one code for everything else. */
const KINDS = 37;
const OTHER = KINDS - 1;
const CODES = KINDS ** COUNTED;
const NOWHERE = -1;
const kindOf = new Uint8Array(0x80).fill(OTHER);
for (let digit = 0; digit < 10; digit++) kindOf[0x30 + digit] = digit;
for (let letter = 0; letter < 26; letter++) kindOf[0x61 + letter] = 10 + letter;
const kindAt = (text: string, index: number): number =>
  index < text.length ? (kindOf[text.charCodeAt(index)] ?? OTHER) : OTHER;

/** The phrases (letters and digits only) ready to be looked for. */
export function phrasesOf(list: readonly string[]): Phrases {
  const byCode = new Map<number, string[]>();
  for (const phrase of [...new Set(list)].sort((a, b) => b.length - a.length)) {
    for (const code of codesOf(phrase)) {
      const others = byCode.get(code);
      if (others) others.push(phrase);
      else byCode.set(code, [phrase]);
    }
  }
  return { byCode: Array.from(byCode, ([code, phrases]) => ({ code, phrases })) };
}

/** The codes of every text that begins with the phrase. */
function codesOf(phrase: string): number[] {
  let codes = [0];
  for (let at = 0; at < COUNTED; at++) {
    const kinds =
      at < phrase.length ? [kindAt(phrase, at)] : Array.from({ length: KINDS }, (_, kind) => kind);
    codes = codes.flatMap((code) => kinds.map((kind) => code * KINDS + kind));
  }
  return codes;
}

/** The text ready for any number of phrases. */
export function indexed(text: string): IndexedText {
  const last = new Int32Array(CODES).fill(NOWHERE);
  const before = new Int32Array(text.length);
  let kind = kindAt(text, 0);
  for (let at = 0; at < text.length; at++) {
    const next = kindAt(text, at + 1);
    const code = kind * KINDS + next;
    before[at] = last[code] ?? NOWHERE;
    last[code] = at;
    kind = next;
  }
  return { text, last, before };
}

/** Every phrase at every place of a folded text, from left to right, at one place the longest first. */
export function findPhrases({ text, last, before }: IndexedText, { byCode }: Phrases): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const { code, phrases } of byCode) {
    for (let at = last[code] ?? NOWHERE; at !== NOWHERE; at = before[at] ?? NOWHERE) {
      for (const phrase of phrases) if (text.startsWith(phrase, at)) found.push({ phrase, at });
    }
  }
  return found.sort((a, b) => a.at - b.at || b.phrase.length - a.phrase.length);
}
