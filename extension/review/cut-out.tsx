import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenPaper } from '../engine.ts';
import { narrow } from '../shell/narrow.ts';
import type { Shape } from '../status/shown-status.ts';
import type { PageImages } from '../viewer/page-images.ts';
import { t } from '../words/t.ts';
import type { OnPaper } from './places.ts';

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
  [x0, y0, x1, y1]: OnPaper['box'],
  page: { readonly width: number; readonly height: number },
  strip: number,
): Region {
  const width = Math.min(page.width, Math.max(strip, x1 - x0 + 2 * MARGIN));
  const height = Math.min(page.height, Math.max(30, y1 - y0 + 2 * MARGIN));
  const within = (wanted: number, room: number) => Math.max(0, Math.min(wanted, room));
  return {
    left: within(x1 + 3 * MARGIN - width, page.width - width),
    top: within((y0 + y1 - height) / 2, page.height - height),
    width,
    height,
  };
}

/** The region in pixels of the drawn page: a picture has no more of them than it was taken with. */
export function pixelsOf(
  { left, top, width, height }: Region,
  page: { readonly width: number },
  drawn: { readonly width: number },
): readonly [x: number, y: number, width: number, height: number] {
  const scale = drawn.width / page.width;
  return [left * scale, top * scale, width * scale, height * scale];
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

interface Props {
  readonly open: OpenPaper;
  readonly images: PageImages;
  readonly place: OnPaper;
  readonly shape: Shape;
}

/** The value as it stands on the page, with a box around it. */
export function CutOut({ open, images, place: { page: number, box, raw }, shape }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const page = open.document.pages.find((one) => one.number === number);
  const region = page ? regionAround(box, page, narrow.value ? 190 : 300) : null;
  useEffect(() => {
    if (!region || !page) return;
    let wanted = true;
    const draw = (bitmap: ImageBitmap) => {
      const context = wanted ? canvas.current?.getContext('2d') : null;
      if (!context) return;
      const { width, height } = context.canvas;
      context.drawImage(bitmap, ...pixelsOf(region, page, bitmap), 0, 0, width, height);
    };
    images.picture(number, SCALE).then(draw, () => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [number, region?.left, region?.top, region?.width, images]);
  if (!region) return null;
  if (failed) return <p class="hint">{t('viewer.failed')}</p>;
  const [x0, y0, x1, y1] = box;
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
        aria-label={t('cut-out.name', { raw, page: number })}
      />
      <span class={`cut-out-box box-${shape}`} style={place} />
    </figure>
  );
}
