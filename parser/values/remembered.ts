/** So many answers are kept, then all are dropped: no text of one document lives long. */
const MOST = 512;

/** The same function of a text, asked once for each: statements repeat a few texts over many rows. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = ask(text);
    if (answers.size === MOST) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
