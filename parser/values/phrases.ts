/** Folded phrases made ready to be looked for all at once. */
export interface Phrases {
  /** Takes, at every place, the longest phrase that begins there. */
  readonly pattern: RegExp;
  /** Each phrase with those it begins with, itself first, then the shorter ones. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

/** A phrase and where it begins in the text. */
export interface FoundPhrase {
  readonly phrase: string;
  readonly at: number;
}

/** The phrases (letters and digits only) ready to be looked for. */
export function phrasesOf(list: readonly string[]): Phrases {
  const longestFirst = [...new Set(list)].sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?=(${longestFirst.join('|')}))`, 'g'),
    beginnings: new Map(
      longestFirst.map((phrase) => [phrase, longestFirst.filter((other) => phrase.startsWith(other))]),
    ),
  };
}

/** Every phrase at every place of a folded text, from left to right, at one place the longest first. */
export function findPhrases(text: string, { pattern, beginnings }: Phrases): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const match of text.matchAll(pattern)) {
    for (const phrase of beginnings.get(match[1] ?? '') ?? []) found.push({ phrase, at: match.index });
  }
  return found;
}
