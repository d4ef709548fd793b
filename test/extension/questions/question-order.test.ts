import { expect, test } from 'vitest';
import type { Answers } from '../../../extension/case/answer.ts';
import type { Need } from '../../../extension/law.ts';
import { grouped, questionOrder, waiting } from '../../../extension/questions/question-order.ts';

const needs: readonly Need[] = [
  { fact: 'employed', decides: ['unemployment-a', 'marriage'] },
  { fact: 'nationality', decides: ['foreign-refund'] },
  { fact: 'lastSbc', decides: ['unemployment-a'] },
];
const none: Answers = new Map();
const said: Answers = new Map([['nationality', { value: 'CA' }]]);

test('questions come in the order in which they decide', () => {
  expect(questionOrder(needs, none, [], [])).toEqual(['employed', 'nationality', 'lastSbc']);
});

test('a situation orders its own questions first and hides none', () => {
  const order = questionOrder(needs, none, ['foreign-refund'], []);
  expect(order).toEqual(['nationality', 'employed', 'lastSbc']);
  expect(grouped(order, needs, none, ['foreign-refund'])).toEqual({
    first: ['nationality'],
    others: ['employed', 'lastSbc'],
  });
});

test('an answered question keeps its place although nothing needs it any more', () => {
  const left = needs.filter(({ fact }) => fact !== 'nationality');
  const order = questionOrder(left, said, [], ['employed', 'nationality', 'lastSbc']);
  expect(order).toEqual(['employed', 'nationality', 'lastSbc']);
  expect(waiting(order, said)).toBe(2);
});

test('what decides nothing any more goes, and what is new comes last', () => {
  const next: readonly Need[] = [
    { fact: 'housing', decides: ['foreign-refund'] },
    ...needs.filter(({ fact }) => fact !== 'employed'),
  ];
  expect(questionOrder(next, none, [], ['employed', 'nationality', 'lastSbc'])).toEqual([
    'nationality',
    'lastSbc',
    'housing',
  ]);
});

test('of a wedding that nobody told of, only whether there was one is asked', () => {
  const wedding: readonly Need[] = [
    { fact: 'wedding', decides: ['marriage'] },
    { fact: 'wedding.date', decides: ['marriage'] },
  ];
  expect(questionOrder(wedding, none, [], [])).toEqual(['wedding']);
});

test('a fact of the papers is asked for where the person wants to say it', () => {
  expect(questionOrder([], none, [], [], ['rcv'])).toEqual(['rcv']);
});
