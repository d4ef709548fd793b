import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../parser/reconcile/finding.ts';
import { judge } from '../../../parser/reconcile/judge.ts';

const finding = (ok: boolean, members: readonly string[], more: Partial<Finding> = {}): Finding => ({
  check: { id: 'summary.closes', subject: members.join('+'), ok, difference: ok ? '0.00' : '9.00' },
  members,
  result: members.at(-1) ?? '',
  proves: ok ? members : [],
  protects: ok ? members : [],
  slightlyOff: [],
  alike: [],
  blames: [],
  ...more,
});
const doubts = (...findings: Finding[]) => [...judge(findings, []).contradicted.keys()].sort();

describe('a failing check', () => {
  it('puts in doubt the members for which no other check speaks', () => {
    expect(
      doubts(finding(false, ['a', 'b', 'sum']), finding(true, ['b', 'x']), finding(true, ['sum', 'y'])),
    ).toEqual(['a']);
  });

  it('puts the sum itself in doubt where another check speaks for each member', () => {
    const others = ['a', 'b', 'sum'].map((path) => finding(true, [path, `of ${path}`]));
    expect(doubts(finding(false, ['a', 'b', 'sum']), ...others)).toEqual(['sum']);
  });

  it('outweighs a single check that speaks for a figure against which two speak', () => {
    const against = [finding(false, ['a', 'one']), finding(false, ['a', 'two'])];
    expect(doubts(...against, finding(true, ['a', 'b']))).toEqual(['a', 'one', 'two']);
  });

  it('takes from a figure the word of another that is in doubt itself', () => {
    const against = [
      finding(false, ['a', 'one']),
      finding(false, ['a', 'two']),
      finding(false, ['b', 'three']),
    ];
    expect(doubts(...against, finding(true, ['a', 'b']))).toEqual(['a', 'b', 'one', 'three', 'two']);
  });

  it('that knows whom to blame says nothing of its other members', () => {
    const first = finding(false, ['a', 'b'], { blames: ['a'] });
    const second = finding(false, ['a', 'c'], { blames: ['a', 'c'] });
    const { contradicted } = judge([first, second], []);
    expect([...contradicted]).toEqual([
      ['a', first],
      ['c', second],
    ]);
  });
});

describe('a passing check', () => {
  it('confirms its members, and what is printed alike elsewhere', () => {
    const { confirmed } = judge(
      [finding(true, ['a', 'sum'])],
      [
        ['a', 'again'],
        ['again', 'and again'],
      ],
    );
    expect([...confirmed].sort()).toEqual(['a', 'again', 'and again', 'sum']);
  });

  it('confirms no last digit that another check misses by a cent, unless more confirm it', () => {
    const off = finding(true, ['a', 'total'], { proves: [], slightlyOff: ['a', 'total'] });
    expect([...judge([off, finding(true, ['a', 'x'])], []).confirmed]).toEqual(['x']);
    const twice = judge([off, finding(true, ['a', 'x']), finding(true, ['a', 'y'])], []);
    expect([...twice.confirmed].sort()).toEqual(['a', 'x', 'y']);
  });
});
