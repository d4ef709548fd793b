import { describe, expect, test } from 'vitest';
import { withMonths } from '../../../../parser/source/ocr/misread-months.ts';

const words = (text: string) =>
  text.split(' ').map((one, i) => ({ text: one, box: [10 * i, 0, 10 * i + 8, 10] as const, confidence: 1 }));
const read = (text: string) =>
  withMonths(words(text))
    .map((word) => `${word.text}${word.confidence < 1 ? '?' : ''}`)
    .join(' ');

describe('months on a scan', () => {
  test('that were misread within a date are put right, unsure', () => {
    expect(read('22 sepuembre 2022')).toBe('22 septiembre? 2022');
    expect(read('31 de dlciernbre de 2023')).toBe('31 de diciembre? de 2023');
  });

  test('are left as they are where they are right or may be two', () => {
    expect(read('22 septiembre 2022')).toBe('22 septiembre 2022');
    expect(read('31 de xxiembre de 2023')).toBe('31 de xxiembre de 2023');
  });

  test('are looked for within dates alone', () => {
    expect(read('SIEFORE sepuembre 2022')).toBe('SIEFORE sepuembre 2022');
  });
});
