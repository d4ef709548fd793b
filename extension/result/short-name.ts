const title = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;

/** `MARÍA ELENA ORTEGA RUIZ` as `María Elena O. R.`: enough to know whose result is on the screen. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const given = Math.max(1, words.length - (words.length > 2 ? 2 : 1));
  return words
    .map((word, index) => (index < given ? title(word) : `${word.charAt(0).toUpperCase()}.`))
    .join(' ');
}
