import { useEffect, useRef } from 'preact/hooks';
import { restsOn } from '../review/rests-on.ts';
import { useReview } from '../review/review-context.ts';
import { selected } from '../review/selection.ts';
import { showInList } from '../review/show-value.ts';
import { standing } from '../review/standing.ts';
import { valueInWords } from '../review/value-text.tsx';
import { t } from '../words/t.ts';
import { type Boxed, boxesOn } from './boxed.ts';
import { boxesShown } from './view.ts';

/** Points by which a box stands off the characters it frames. */
const AIR = 1.5;

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

interface Size {
  readonly width: number;
  readonly height: number;
}

function placeOf([x0, y0, x1, y1]: Boxed['box'], { width, height }: Size) {
  return {
    left: percent(x0 - AIR, width),
    top: percent(y0 - AIR, height),
    width: percent(x1 - x0 + 2 * AIR, width),
    height: percent(y1 - y0 + 2 * AIR, height),
  };
}

function BoxButton({ boxed, size, current }: { boxed: Boxed; size: Size; current: boolean }) {
  const { paper, doubts } = useReview();
  const { value, box } = boxed;
  const status = standing(value, paper.corrections.value);
  const name = t('viewer.box', { label: value.label, value: valueInWords(value), status: t(status.word) });
  return (
    <button
      type="button"
      class={`box box-${status.shape}${current ? ' box-current' : ''}`}
      style={placeOf(box, size)}
      aria-label={name}
      title={name}
      aria-pressed={current}
      data-box={value.path}
      onClick={() => showInList(value.path, doubts)}
    />
  );
}

/** The boxes of a page's values, in reading order; those of the value looked at are always there. */
export function PageBoxes({ page, size }: { page: number; size: Size }) {
  const { document, places } = useReview();
  const holder = useRef<HTMLElement>(null);
  const path = selected.value?.path;
  const marked = new Set(path ? [path, ...restsOn(path, document)] : []);
  const isCurrent = ({ value }: Boxed) =>
    marked.has(value.path) || (value.path === 'figures.total' && marked.has('balances.total'));
  const boxes = boxesOn(page, document, places).filter((boxed) => boxesShown.value || isCurrent(boxed));
  useEffect(() => {
    holder.current?.querySelector('.box-current')?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [path, page]);
  return (
    <section class="boxes" ref={holder} aria-label={t('viewer.boxes-of', { page })}>
      {boxes.map((boxed) => (
        <BoxButton key={boxed.value.path} boxed={boxed} size={size} current={isCurrent(boxed)} />
      ))}
    </section>
  );
}
