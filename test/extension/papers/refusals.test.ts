import { expect, test } from 'vitest';
import { sortFiles } from '../../../extension/papers/refusals.ts';

const file = (name: string, type = '', content = name) => new File([content], name, { type });

test('a PDF or a picture is taken by its type or by its name', () => {
  const files = [
    file('a.pdf'),
    file('b', 'application/pdf'),
    file('C.PDF'),
    file('foto.jpg', 'image/jpeg'),
    file('escaneo.TIF'),
    file('captura', 'image/webp'),
  ];
  expect(sortFiles(files, [])).toEqual({ accepted: files, refused: [] });
});

test('whatever is refused says which file and why', () => {
  const files = [file('dibujo.svg', 'image/svg+xml'), file('carta.docx', 'application/msword')];
  expect(sortFiles(files, []).refused).toEqual([
    { name: 'dibujo.svg', why: 'refused.kind' },
    { name: 'carta.docx', why: 'refused.kind' },
  ]);
});

test('the same file is not taken twice, neither later nor in one go', () => {
  const known = file('a.pdf');
  expect(sortFiles([file('a.pdf'), file('b.pdf'), file('b.pdf')], [known])).toMatchObject({
    accepted: [{ name: 'b.pdf' }],
    refused: [
      { name: 'a.pdf', why: 'refused.twice' },
      { name: 'b.pdf', why: 'refused.twice' },
    ],
  });
});

test('another file of the same name is taken', () => {
  expect(sortFiles([file('a.pdf', '', 'longer')], [file('a.pdf')]).accepted).toHaveLength(1);
});
