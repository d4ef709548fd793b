import type { Box } from '../page.ts';

/** A projective map of the plane, row-major 3 × 3. */
export type Projection = readonly [number, number, number, number, number, number, number, number, number];
export const identity: Projection = [1, 0, 0, 0, 1, 0, 0, 0, 1];
/** The map that first does `inner`, then `outer`. */
export function compose(outer: Projection, inner: Projection): Projection {
  const [a, b, c, d, e, f, g, h, i] = outer;
  const [j, k, l, m, n, o, p, q, r] = inner;
  return [
    a * j + b * m + c * p,
    a * k + b * n + c * q,
    a * l + b * o + c * r,
    d * j + e * m + f * p,
    d * k + e * n + f * q,
    d * l + e * o + f * r,
    g * j + h * m + i * p,
    g * k + h * n + i * q,
    g * l + h * o + i * r,
  ];
}
export function project([a, b, c, d, e, f, g, h, i]: Projection, x: number, y: number): [number, number] {
  const w = g * x + h * y + i;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}
export function projectBox(projection: Projection, [x0, y0, x1, y1]: Box): Box {
  const corners = [
    project(projection, x0, y0),
    project(projection, x1, y0),
    project(projection, x0, y1),
    project(projection, x1, y1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
