import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { restsOn } from '../review/rests-on.ts';
import { useReview } from '../review/review-context.ts';
import { selected } from '../review/selection.ts';
import { t } from '../words/t.ts';
import { PageBoxes } from './page-boxes.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { bounded, pageNumber, shownZoom, turns, zoom } from './view.ts';

/** CSS pixels a point at 100 %. */
const PIXELS_A_POINT = 96 / 72;
/** CSS pixels left free beside a page that fits the width. */
const SIDE = 48;

/** Goes to the page on which the value looked at stands, unless the one on the screen shows it too. */
function useFollowSelection() {
  const { document, places } = useReview();
  const path = selected.value?.path;
  useEffect(() => {
    if (!path) return;
    const pages = [path, ...restsOn(path, document)].flatMap((one) => places.get(one)?.page ?? []);
    const [first] = pages.sort((a, b) => a - b);
    if (first && !pages.includes(pageNumber.value)) pageNumber.value = first;
  }, [path]);
}

function useWidth() {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!holder.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(holder.current);
    return () => observer.disconnect();
  }, []);
  return { holder, width };
}

/** One page with its boxes, zoomed and turned as the user wants it. */
export function PageStage() {
  const { open } = useReview();
  const { holder, width: room } = useWidth();
  useFollowSelection();
  const page = open.document.pages.find(({ number }) => number === pageNumber.value);
  const lying = turns.value % 2 === 1;
  const across = page ? (lying ? page.height : page.width) : 1;
  const fitting = (100 * Math.max(room - SIDE, 160)) / (across * PIXELS_A_POINT);
  const percentage = zoom.value ?? bounded(Math.floor(fitting));
  useEffect(() => {
    shownZoom.value = percentage;
  }, [percentage]);
  const scale = (percentage / 100) * PIXELS_A_POINT;
  const size = page && { width: `${page.width * scale}px`, height: `${page.height * scale}px` };
  const outer = size && (lying ? { width: size.height, height: size.width } : size);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
    <section class="stage" ref={holder} tabIndex={0} aria-label={t('viewer.stage')}>
      {page && size && room > 0 && (
        <div class="sheet-outer" style={outer}>
          <div class={`sheet turned-${turns.value}`} style={size}>
            <PageCanvas page={page.number} width={page.width} height={page.height} scale={scale} />
            <PageBoxes page={page.number} size={page} />
          </div>
        </div>
      )}
    </section>
  );
}
