import { expect, test, vi } from 'vitest';
import { backgroundOf } from '../../../../parser/source/picture/background.ts';
import { inkMask } from '../../../../parser/source/picture/ink-mask.ts';
import type { Projection } from '../../../../parser/source/picture/projection.ts';
import { feetOf, tiltOf } from '../../../../parser/source/picture/tilt.ts';
import { projected, textPage } from './drawn-picture.ts';

/** Whole pictures are drawn. */
vi.setConfig({ testTimeout: 30_000 });

const [WIDTH, HEIGHT] = [510, 660];

function turnedBy(degrees: number): Projection {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  return [c, -s, x - c * x + s * y, s, c, y - s * x - c * y, 0, 0, 1];
}

test.each([-5.9, -2.73, -0.4, 0, 0.3, 1.5, 4.31])(
  'a page turned by %d degrees is measured to 0.05',
  (degrees) => {
    const size = [WIDTH, HEIGHT] as const;
    const picture = projected(textPage(WIDTH, HEIGHT, 0.6), size, turnedBy(degrees), size);
    const mask = inkMask(picture, backgroundOf(picture, 4, 2), 0.6);
    const found = tiltOf(feetOf(mask, picture), 0.11);
    expect(Math.abs((Math.atan(found.slope) * 180) / Math.PI - degrees)).toBeLessThan(0.05);
    expect(found.prominence).toBeGreaterThan(2);
  },
);
