import { expect, test } from 'vitest';
import { unsureBeside } from '../../../../parser/source/ocr/beside-ink.ts';
import { scaling } from '../../../../parser/source/picture/projection.ts';

const word = (text: string, left: number) => ({
  text,
  box: [left, 100, left + 50, 120] as const,
  confidence: 0.9,
});
const confidences = (x: number, y: number, scale = 1) =>
  unsureBeside([[x, y]], [word('DE', 100), word('SANTOS', 300)], scaling(scale)).map((one) => one.confidence);

test('words beside ink that was taken off are unsure, others as sure as before', () => {
  expect(confidences(180, 110)).toEqual([0.55, 0.9]);
  expect(confidences(270, 110)).toEqual([0.9, 0.55]);
  expect(confidences(225, 110)).toEqual([0.9, 0.9]);
  expect(confidences(120, 140)).toEqual([0.9, 0.9]);
});

test('the ink lies where the picture was given', () => {
  expect(confidences(90, 55, 0.5)).toEqual([0.55, 0.9]);
});
