import { expect, test } from 'vitest';
import { pagesDone, secondsLeft } from '../../../extension/papers/time-left.ts';

test('the time left follows from the pages that are done', () => {
  expect(secondsLeft({ step: 'page', page: 3, pages: 5 }, 1000, 21_000)).toBe(30);
});

test('nobody is told of a few seconds, nor before a page is done', () => {
  expect(secondsLeft({ step: 'page', page: 1, pages: 5 }, 0, 90_000)).toBeNull();
  expect(secondsLeft({ step: 'page', page: 3, pages: 4 }, 0, 2000)).toBeNull();
  expect(secondsLeft({ step: 'opening' }, 0, 2000)).toBeNull();
});

test('a page that is being recognised counts in part, and a paper that waits as one page', () => {
  const recognising = { step: 'recognising', page: 1, pages: 2, share: 0.5 } as const;
  expect(pagesDone([recognising, { step: 'waiting' }])).toEqual({ done: 0.5, all: 3 });
});

test('pages are counted over papers read and being read', () => {
  expect(
    pagesDone([{ step: 'read', pages: 3 }, { step: 'page', page: 2, pages: 2 }, { step: 'opening' }]),
  ).toEqual({
    done: 4,
    all: 5,
  });
});
