import { withoutLeaders } from './leaders.ts';
import type { Mark } from './marks.ts';

/** The middle one of some numbers, which are put in order; 0 where there are none. */
export const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The middle height of what may be letters, 0 where there is none; the dots of leaders, which outnumber these on some pages, are known by larger marks. */
export function usualHeight(marks: readonly Mark[]): number {
  const likely = marks.filter((mark) => {
    const height = heightOf(mark);
    const width = mark.right - mark.left + 1;
    return height >= 6 && height <= 120 && width <= 3 * height && mark.area >= 0.08 * width * height;
  });
  const letters = withoutLeaders(likely, heightOfInk(likely));
  return middle(letters.map(heightOf));
}

/** How many rows of pixels a mark has. */
export const heightOf = ({ top, bottom }: Mark): number => bottom - top + 1;

/** The height up to which half of all ink stands. */
function heightOfInk(marks: readonly Mark[]): number {
  const rising = marks.toSorted((one, other) => heightOf(one) - heightOf(other));
  let left = rising.reduce((sum, { area }) => sum + area, 0) / 2;
  const last = rising.find(({ area }) => {
    left -= area;
    return left <= 0;
  });
  return last === undefined ? 0 : heightOf(last);
}
