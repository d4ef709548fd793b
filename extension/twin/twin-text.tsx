import type { Twin } from '../engine.ts';
import { t } from '../words/t.ts';

/** Words whose tops are so near stand on one line, as a share of their height. */
const SAME_LINE = 0.5;

/** The lines of a page from top to bottom, their words from left to right. */
export function linesOf({ words }: Twin['pages'][number]): readonly string[] {
  const lines: { top: number; words: Twin['pages'][number]['words'][number][] }[] = [];
  for (const word of [...words].sort((one, other) => one.box[1] - other.box[1])) {
    const last = lines.at(-1);
    if (last && word.box[1] - last.top <= SAME_LINE * (word.box[3] - word.box[1])) last.words.push(word);
    else lines.push({ top: word.box[1], words: [word] });
  }
  return lines.map((line) =>
    line.words
      .sort((one, other) => one.box[0] - other.box[0])
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Everything that a twin says, as plain text: for who reads with a screen reader, or wants to search it. */
export function TwinText({ pages }: Pick<Twin, 'pages'>) {
  return (
    <details class="twin-text">
      <summary>{t('twin.as-text')}</summary>
      {pages.map((page) => (
        <section key={page.number}>
          <h4>{t('twin.page', { page: page.number, pages: pages.length })}</h4>
          <pre>{linesOf(page).join('\n')}</pre>
        </section>
      ))}
    </details>
  );
}
