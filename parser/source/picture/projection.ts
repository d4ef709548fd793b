/** A projective map of the plane, row-major 3 × 3. Points are pixel edges: the first pixel reaches from 0 to 1. */
export type Projection = readonly [number, number, number, number, number, number, number, number, number];

/** A point in pixels, origin at the top left, y growing downwards. */
export type Point = readonly [x: number, y: number];

/** `[x0, y0, x1, y1]` in pixels, origin at the top left, y growing downwards. */
export type PixelBox = readonly [x0: number, y0: number, x1: number, y1: number];

/** The map that leaves every point where it is. */
export const identity: Projection = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** The map that moves by `dx`, `dy`. */
export function moving(dx: number, dy: number): Projection {
  return [1, 0, dx, 0, 1, dy, 0, 0, 1];
}

/** The map that stretches by `sx` and `sy` from the origin. */
export function scaling(sx: number, sy = sx): Projection {
  return [sx, 0, 0, 0, sy, 0, 0, 0, 1];
}

/** First `first`, then `then`. */
export function compose(first: Projection, then: Projection): Projection {
  const [a, b, c, d, e, f, g, h, i] = then;
  const [p, q, r, s, t, u, v, w, x] = first;
  return [
    a * p + b * s + c * v,
    a * q + b * t + c * w,
    a * r + b * u + c * x,
    d * p + e * s + f * v,
    d * q + e * t + f * w,
    d * r + e * u + f * x,
    g * p + h * s + i * v,
    g * q + h * t + i * w,
    g * r + h * u + i * x,
  ];
}

/** The way back. */
export function invert([a, b, c, d, e, f, g, h, i]: Projection): Projection {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  if (determinant === 0) throw new Error('a projection that flattens the plane has no way back');
  const k = 1 / determinant;
  return [
    (e * i - f * h) * k,
    (c * h - b * i) * k,
    (b * f - c * e) * k,
    (f * g - d * i) * k,
    (a * i - c * g) * k,
    (c * d - a * f) * k,
    (d * h - e * g) * k,
    (b * g - a * h) * k,
    (a * e - b * d) * k,
  ];
}

/** Where a point goes. */
export function project([a, b, c, d, e, f, g, h, i]: Projection, x: number, y: number): Point {
  const depth = g * x + h * y + i;
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
}

/** The smallest upright box around where a box goes. */
export function projectBox(projection: Projection, [x0, y0, x1, y1]: PixelBox): PixelBox {
  const corners = [
    project(projection, x0, y0),
    project(projection, x1, y0),
    project(projection, x1, y1),
    project(projection, x0, y1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The map that takes the rectangle from the origin to `width`, `height` onto four corners, clockwise from the top left. */
export function ontoQuad(
  width: number,
  height: number,
  [[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: readonly [Point, Point, Point, Point],
): Projection {
  const sumX = x0 - x1 + x2 - x3;
  const sumY = y0 - y1 + y2 - y3;
  const [dx1, dx2, dy1, dy2] = [x1 - x2, x3 - x2, y1 - y2, y3 - y2];
  const area = dx1 * dy2 - dx2 * dy1;
  const g = (sumX * dy2 - dx2 * sumY) / area;
  const h = (dx1 * sumY - sumX * dy1) / area;
  const square: Projection = [
    x1 - x0 + g * x1,
    x3 - x0 + h * x3,
    x0,
    y1 - y0 + g * y1,
    y3 - y0 + h * y3,
    y0,
    g,
    h,
    1,
  ];
  return compose(scaling(1 / width, 1 / height), square);
}
