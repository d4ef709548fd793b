import { expect, test } from 'vitest';
import {
  compose,
  identity,
  invert,
  moving,
  ontoQuad,
  type Projection,
  project,
  projectBox,
  scaling,
} from '../../../../parser/source/picture/projection.ts';

const tilted: Projection = [1.1, 0.2, 30, -0.1, 0.9, 12, 0.0002, -0.0001, 1];

test('a point that goes there and back is where it was', () => {
  const [x, y] = project(tilted, 310, 720);
  const [u, v] = project(invert(tilted), x, y);
  expect(u).toBeCloseTo(310, 8);
  expect(v).toBeCloseTo(720, 8);
});

test('one after the other is the same as both at once, in this order', () => {
  const both = compose(moving(10, 0), scaling(2));
  expect(project(both, 1, 1)).toEqual([22, 2]);
});

test('composing with the way back leaves everything in place', () => {
  const [x, y] = project(compose(tilted, invert(tilted)), 55, 66);
  expect(x).toBeCloseTo(55, 8);
  expect(y).toBeCloseTo(66, 8);
});

test('a box turned a quarter is a box again', () => {
  expect(projectBox([0, -1, 100, 1, 0, 0, 0, 0, 1], [10, 20, 30, 25])).toEqual([75, 10, 80, 30]);
  expect(projectBox(identity, [1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
});

test('the corners of a page go onto the corners seen in the photo', () => {
  const onto = ontoQuad(850, 1100, [
    [100, 80],
    [900, 60],
    [960, 1200],
    [60, 1150],
  ]);
  const seen = [
    [0, 0],
    [850, 0],
    [850, 1100],
    [0, 1100],
  ].map(([x = 0, y = 0]) => project(onto, x, y).map(Math.round));
  expect(seen).toEqual([
    [100, 80],
    [900, 60],
    [960, 1200],
    [60, 1150],
  ]);
});

test('a projection that flattens the plane has no way back', () => {
  expect(() => invert([1, 1, 0, 1, 1, 0, 0, 0, 1])).toThrow('no way back');
});
