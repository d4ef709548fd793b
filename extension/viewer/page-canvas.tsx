import { useEffect, useRef, useState } from 'preact/hooks';
import { useReview } from '../review/review-context.ts';
import { t } from '../words/t.ts';
import { boundedScale } from './page-images.ts';
import { contrasted } from './view.ts';

interface Props {
  readonly page: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels a point. */
  readonly scale: number;
}

/** The page itself, drawn as sharp as the screen is; says so where it cannot be drawn. */
export function PageCanvas({ page, width, height, scale }: Props) {
  const { images, open } = useReview();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    const draw = (bitmap: ImageBitmap) => {
      const target = wanted ? canvas.current : null;
      if (!target) return;
      target.width = bitmap.width;
      target.height = bitmap.height;
      target.getContext('2d')?.drawImage(bitmap, 0, 0);
      target.dataset.drawn = String(page);
      setFailed(false);
    };
    const sharp = boundedScale(scale * devicePixelRatio, width, height);
    const timer = setTimeout(() => {
      images.picture(page, sharp).then(draw, () => wanted && setFailed(true));
    }, 60);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [images, page, scale, width, height]);
  const name = t('viewer.page-of-file', { page, file: open.document.file });
  return (
    <>
      <canvas
        ref={canvas}
        class={contrasted.value ? 'page-canvas page-contrasted' : 'page-canvas'}
        role="img"
        aria-label={name}
      />
      {failed && <p class="page-failed">{t('viewer.failed')}</p>}
    </>
  );
}
