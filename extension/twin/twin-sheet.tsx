import type { Twin } from '../engine.ts';
import { t } from '../words/t.ts';

type Page = Twin['pages'][number];

/** Where a baseline stands within a word's box, from its top. */
const BASELINE = 0.78;

/** One page of a twin as it will be saved: every word in its box, nothing else. */
export function TwinSheet({ page, pages }: { page: Page; pages: number }) {
  const { number, width, height, words } = page;
  const name = t('twin.page', { page: number, pages });
  return (
    <figure class="twin-sheet">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <title>{name}</title>
        {words.map(({ text, box: [x0, y0, x1, y1] }, index) => (
          <text
            key={`${index} ${text}`}
            x={x0}
            y={y0 + BASELINE * (y1 - y0)}
            font-size={y1 - y0}
            textLength={Math.max(0.1, x1 - x0)}
            lengthAdjust="spacingAndGlyphs"
          >
            {text}
          </text>
        ))}
      </svg>
      <figcaption class="caption">{name}</figcaption>
    </figure>
  );
}
