import { useEffect, useRef, useState } from 'preact/hooks';
import { narrow } from '../shell/narrow.ts';
import type { Reading } from '../status/shown-status.ts';
import { t } from '../words/t.ts';
import { useReview } from './review-context.ts';

/** Pixels a point of the drawing from which cut-outs are taken. */
const SCALE = 3;
/** Points around a value, above and below. */
const MARGIN = 8;

interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The strip of the page around a value, in points: more to its left, where its label stands. */
export function regionAround(
  [x0, y0, x1, y1]: NonNullable<Reading['box']>,
  page: { readonly width: number; readonly height: number },
  strip: number,
): Region {
  const width = Math.min(page.width, Math.max(strip, x1 - x0 + 2 * MARGIN));
  const height = Math.min(page.height, Math.max(26, y1 - y0 + 2 * MARGIN));
  const within = (wanted: number, room: number) => Math.max(0, Math.min(wanted, room));
  return {
    left: within(x1 + 3 * MARGIN - width, page.width - width),
    top: within((y0 + y1 - height) / 2, page.height - height),
    width,
    height,
  };
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** The value as it stands on the page, with a box around it. */
export function CutOut({ reading }: { reading: Reading }) {
  const { open, images } = useReview();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const page = open.document.pages.find(({ number }) => number === reading.page);
  const region = page && reading.box ? regionAround(reading.box, page, narrow.value ? 190 : 300) : null;
  useEffect(() => {
    if (!reading.page || !region) return;
    let wanted = true;
    const draw = (bitmap: ImageBitmap) => {
      const context = wanted ? canvas.current?.getContext('2d') : null;
      if (!context) return;
      const { left, top, width, height } = region;
      const size = [width * SCALE, height * SCALE] as const;
      context.drawImage(bitmap, left * SCALE, top * SCALE, ...size, 0, 0, ...size);
    };
    images.picture(reading.page, SCALE).then(draw, () => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [reading.page, region?.left, region?.top, region?.width, images]);
  if (!region || !reading.box) return null;
  if (failed) return <p class="hint">{t('viewer.failed')}</p>;
  const [x0, y0, x1, y1] = reading.box;
  const place = {
    left: percent(x0 - region.left - 1.5, region.width),
    top: percent(y0 - region.top - 1.5, region.height),
    width: percent(x1 - x0 + 3, region.width),
    height: percent(y1 - y0 + 3, region.height),
  };
  return (
    <figure class="cut-out">
      <canvas
        ref={canvas}
        width={Math.round(region.width * SCALE)}
        height={Math.round(region.height * SCALE)}
        role="img"
        aria-label={t('cut-out.name', { raw: reading.raw, page: reading.page ?? '' })}
      />
      <span class={`cut-out-box box-${reading.status}`} style={place} />
    </figure>
  );
}
