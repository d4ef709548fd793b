/** Characters of a text that something else takes the place of; as they are where `text` is what stands there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of one text, none over another: what was found first stays. */
export class Edits {
  readonly #edits: Edit[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  isFree(start: number, end: number): boolean {
    return this.#edits.every((edit) => end <= edit.start || start >= edit.end);
  }

  put(start: number, end: number, text: string): void {
    if (this.isFree(start, end)) this.#edits.push({ start, end, text });
  }

  keep(start: number, end: number): void {
    this.put(start, end, this.#text.slice(start, end));
  }

  /** Puts characters in the places of letters and digits; blanks and dashes between them stay. */
  fill(start: number, end: number, characters: string): void {
    let used = 0;
    const filled = [...this.#text.slice(start, end)].map((old) => {
      if (!/[\p{L}\d&]/u.test(old)) return old;
      const next = characters[used++] ?? old;
      return old === old.toLowerCase() && old !== old.toUpperCase() ? next.toLowerCase() : next;
    });
    this.put(start, end, filled.join(''));
  }

  /** The text between two places with the edits made; an edit that goes beyond gives its share. */
  between(start: number, end: number): string {
    let text = '';
    let at = start;
    for (const edit of [...this.#edits].sort((one, other) => one.start - other.start)) {
      if (edit.end <= start || edit.start >= end) continue;
      text += this.#text.slice(at, Math.max(at, edit.start));
      const isWhole = edit.start >= start && edit.end <= end;
      text += isWhole
        ? edit.text
        : edit.text.slice(Math.max(0, start - edit.start), Math.min(edit.text.length, end - edit.start));
      at = Math.min(edit.end, end);
    }
    return text + this.#text.slice(at, end);
  }
}
