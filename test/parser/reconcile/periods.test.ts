import { describe, expect, it } from 'vitest';
import { noteAt, pathsWith, reconciled } from './asking.ts';

const front = { from: '2024-01-01', to: '2024-12-31' };
const back = { from: '2024-09-01', to: '2024-12-31' };

describe('dates', () => {
  it('that end together confirm each other', () => {
    const result = reconciled({ cutoffDate: '2024-12-31', summaryPeriod: front, movementPeriod: back });
    expect(pathsWith(result, 'verified')).toEqual(['cutoffDate', 'summaryPeriod.to', 'movementPeriod.to']);
  });

  it('stay as read where the cut is another day', () => {
    const result = reconciled({ cutoffDate: '2025-01-15', summaryPeriod: front });
    expect(pathsWith(result, 'read')).toEqual(['cutoffDate', 'summaryPeriod.from', 'summaryPeriod.to']);
  });

  it('are in doubt where a period ends before it begins', () => {
    const result = reconciled({
      cutoffDate: '2024-01-01',
      summaryPeriod: { from: '2024-12-31', to: '2024-01-01' },
    });
    expect(pathsWith(result, 'doubtful')).toEqual(['summaryPeriod.from', 'summaryPeriod.to']);
    expect(noteAt(result, 'summaryPeriod.to')).toBe('note.period-backwards');
  });

  it('are in doubt where a period goes on for longer than any statement', () => {
    const result = reconciled({ summaryPeriod: { from: '2020-09-01', to: '2071-08-31' } });
    expect(pathsWith(result, 'doubtful')).toEqual(['summaryPeriod.from', 'summaryPeriod.to']);
    expect(noteAt(result, 'summaryPeriod.to')).toBe('note.period-too-long');
  });

  it.each([
    { from: '2023-12-01', to: '2024-04-30' },
    { from: '2024-10-01', to: '2025-01-31' },
  ])('are in doubt where the movements reach outside the summary: $from to $to', (movementPeriod) => {
    const result = reconciled({ summaryPeriod: front, movementPeriod });
    expect(pathsWith(result, 'doubtful')).toEqual(['movementPeriod.from', 'movementPeriod.to']);
    expect(noteAt(result, 'movementPeriod.from')).toBe('note.period-outside');
  });
});
