import { expect, test } from 'vitest';
import { boundedScale } from '../../../extension/viewer/page-images.ts';
import { bounded, nextZoom } from '../../../extension/viewer/view.ts';

test.each([
  [100, 1, 110],
  [100, -1, 90],
  [87, 1, 90],
  [400, 1, 400],
  [50, -1, 50],
] as const)('from %i percent, a step of %i leads to %i', (from, direction, to) => {
  expect(nextZoom(from, direction)).toBe(to);
});

test('the zoom stays between 50 and 400 percent', () => {
  expect([bounded(12), bounded(77), bounded(900)]).toEqual([50, 77, 400]);
});

test('a page is never drawn with more than 16 million pixels', () => {
  const scale = boundedScale(10, 612, 792);
  expect(scale * 612 * scale * 792).toBeLessThanOrEqual(16_000_001);
  expect(boundedScale(2, 612, 792)).toBe(2);
});
