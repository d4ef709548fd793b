import { describe, expect, test } from 'vitest';
import { fewestChanges, letterCounts } from '../../../parser/vocabulary/letter-counts.ts';

const between = (one: string, other: string) => fewestChanges(letterCounts(one), letterCounts(other));

describe('the fewest changes between two texts', () => {
  test('are none where only their order or letters that look alike differ', () => {
    expect(between('vivienda', 'adneiviv')).toBe(0);
    expect(between('cuotasocia1', 'cu0tas0cial')).toBe(0);
  });

  test('are one for each letter that the other lacks', () => {
    expect(between('retiro97', 'retiro92')).toBe(1);
    expect(between('retiro', 'retiro97')).toBe(2);
    expect(between('aportaciones', 'aforaciones')).toBe(2);
  });
});
