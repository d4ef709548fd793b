import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, firstPage, mappedFont, rawPdf, stream, textsDrawnBy, wordsDrawnBy } from './raw-pdf.ts';

/** Helvetica's own widths, to place glyphs one by one as printing programs do. */
const helvetica = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
const COURIER_EM = 0.6;

function glyphs(text: string, x: number, y: number, size = 10): string[] {
  let at = x;
  return [...text].map((glyph) => {
    const drawn = draw(glyph, Number(at.toFixed(3)), y, size);
    at += helvetica.widthOfTextAtSize(glyph, size);
    return drawn;
  });
}

test('a string of several words becomes words, each with its own place', async () => {
  const text = 'Aportaciones voluntarias WWW iii 1,086.50';
  const words = await wordsDrawnBy(draw(text, 100, 700));
  expect(words.map((word) => word.text)).toEqual(text.split(' '));
  const blank = helvetica.widthOfTextAtSize(' ', 10);
  let x = 100;
  for (const { text: own, box } of words) {
    expect(Math.abs(box[0] - x)).toBeLessThan(1);
    x += helvetica.widthOfTextAtSize(own, 10);
    expect(Math.abs(box[2] - x)).toBeLessThan(1);
    x += blank;
  }
});

test('a word stands where it is displayed, from the top left', async () => {
  const [word] = await wordsDrawnBy(draw('TOTAL', 72, 692));
  expect(word?.box[0]).toBeCloseTo(72, 1);
  expect(word?.box[1]).toBeCloseTo(92.2, 1);
  expect(word?.box[3]).toBeCloseTo(102.2, 1);
});

test('text drawn glyph by glyph is whole again', async () => {
  const content = [...glyphs('SALDO', 72, 700), ...glyphs('26,393.70', 300, 700)].join('');
  expect(await textsDrawnBy(content)).toEqual(['SALDO', '26,393.70']);
});

// One order in some three hundred hides a glyph's place within pdf.js' own guesses; such words come out unsure.
test('the order in which glyphs are drawn does not matter', async () => {
  const drawn = [...glyphs('Vivienda', 72, 700), ...glyphs('155,822.39', 200, 700), ...glyphs('97', 72, 680)];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(drawn, { minLength: drawn.length }), async (order) => {
      expect(await textsDrawnBy(order.join(''))).toEqual(['Vivienda', '155,822.39', '97']);
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('fake bold, drawn twice a little aside, is printed once', async () => {
  const content =
    draw('TOTAL', 72, 700) +
    draw('TOTAL', 72.4, 700) +
    draw('1,086.50', 300, 700) +
    draw('1,086.50', 300.3, 699.8);
  expect(await textsDrawnBy(content)).toEqual(['TOTAL', '1,086.50']);
});

test('fake bold drawn twice glyph by glyph is printed once', async () => {
  const twice = (text: string, x: number) => {
    const first = glyphs(text, x, 700);
    const second = glyphs(text, x + 0.35, 700);
    return first.map((glyph, i) => glyph + (second[i] ?? '')).join('');
  };
  expect(await textsDrawnBy(twice('TOTAL', 72) + twice('26,393.70', 300))).toEqual(['TOTAL', '26,393.70']);
});

test('the same amount printed twice side by side stays two amounts', async () => {
  expect(await textsDrawnBy(draw('0.00', 72, 700) + draw('0.00', 95, 700))).toEqual(['0.00', '0.00']);
});

test('repeated letters and digits of a word are not taken for fake bold', async () => {
  expect(
    await textsDrawnBy(glyphs('ISSSTE', 72, 700).join('') + glyphs('111,111.11', 200, 700).join('')),
  ).toEqual(['ISSSTE', '111,111.11']);
});

test.each([1.2, 3, 5, 9])('letters spaced out by %f points at size 10 are one word', async (spacing) => {
  const spaced = `BT /F1 10 Tf ${spacing} Tc 1 0 0 1 72 700 Tm (SALDO) Tj ET BT 0 Tc 1 0 0 1 300 700 Tm (26,393.70) Tj ET`;
  expect(await textsDrawnBy(spaced)).toEqual(['SALDO', '26,393.70']);
});

test('digits spaced out within an amount are one amount', async () => {
  expect(await textsDrawnBy('BT /F1 10 Tf 2 Tc 1 0 0 1 72 700 Tm (26,393.70) Tj ET')).toEqual(['26,393.70']);
});

test('a number in boxes, one digit in each, is one word', async () => {
  const boxes = [...'53149671470'].map((digit, i) => draw(digit, 72 + 14 * i, 700)).join('');
  expect(await textsDrawnBy(boxes)).toEqual(['53149671470']);
});

test('small words of one letter stay words', async () => {
  expect(await textsDrawnBy(draw('de A y B o C', 72, 700))).toEqual(['de', 'A', 'y', 'B', 'o', 'C']);
});

test.each(['(26,) -250 (393.70)', '(26,393.) -300 (70)', '(26) -200 (,393.70)'])(
  'a blank inside a number is none: %s',
  async (pieces) => {
    expect(await textsDrawnBy(`BT /F1 10 Tf 1 0 0 1 72 700 Tm [${pieces}] TJ ET`)).toEqual(['26,393.70']);
  },
);

test('two numbers with a blank between them stay two', async () => {
  expect(await textsDrawnBy(draw('61 872.44 1,064.38', 72, 700))).toEqual(['61', '872.44', '1,064.38']);
});

test('amounts and labels that touch are cut apart', async () => {
  expect(await textsDrawnBy(draw('IMSS$26,393.70', 72, 700) + draw('1,086.501,002.00', 300, 700))).toEqual([
    'IMSS',
    '$26,393.70',
    '1,086.50',
    '1,002.00',
  ]);
});

test('a right-aligned number close to the next column is not glued to it', async () => {
  const width = helvetica.widthOfTextAtSize('872.44', 10);
  expect(await textsDrawnBy(draw('872.44', 200 - width, 700) + draw('Retiro', 201.5, 700))).toEqual([
    '872.44',
    'Retiro',
  ]);
});

test('a raised figure is a word of its own, small and above the line', async () => {
  const words = await wordsDrawnBy(
    `${draw('26,393.70\\271', 72, 700)}${draw('97', 300, 700)}${draw('2', 311.2, 703.5, 6)}`,
  );
  expect(words.map(({ text }) => text).sort()).toEqual(['1', '2', '26,393.70', '97']);
  const height = (text: string) => {
    const box = words.find((word) => word.text === text)?.box;
    return box === undefined ? 0 : box[3] - box[1];
  };
  expect(height('1')).toBeLessThan(0.7 * height('26,393.70'));
  expect(height('2')).toBeLessThan(0.7 * height('97'));
});

test('dashes, hard blanks, ligatures and hidden characters come out plain', async () => {
  const { font, map } = mappedFont(
    {
      '41': '2212',
      '42': '2013',
      '43': '00A0',
      '44': 'FB01',
      '45': '200B',
      '46': '00AD',
      '47': '202E',
      '48': '0065',
      '49': '006E',
    },
    900,
  );
  const content =
    draw('A', 72, 700, 10, 'F9') +
    draw('B', 120, 700, 10, 'F9') +
    draw('DIH', 170, 700, 10, 'F9') +
    draw('IEHFIG', 250, 700, 10, 'F9') +
    draw('ICI', 400, 700, 10, 'F9');
  const texts = await textsDrawnBy(content, { fonts: { F9: font }, objects: { 900: map } });
  expect(texts).toEqual(['-', '-', 'fine', 'nen', 'n', 'n']);
});

test('text in a form that is placed elsewhere stands where it is shown', async () => {
  const form = stream(
    draw('TOTAL', 0, 0),
    '/Type /XObject /Subtype /Form /BBox [0 0 200 50] /Matrix [1 0 0 1 50 50] /Resources 3 0 R',
  );
  const [word] = await wordsDrawnBy('q 1 0 0 1 22 650 cm /Form Do Q', { xobjects: { Form: form } });
  expect(word?.text).toBe('TOTAL');
  expect(word?.box[0]).toBeCloseTo(72, 1);
  expect(word?.box[3]).toBeCloseTo(792 - 700 + 2.2, 1);
});

test('what lies outside the crop box is not on the page', async () => {
  const content = draw('dentro', 150, 500) + draw('fuera', 20, 500) + draw('arriba', 150, 780);
  const page = await firstPage(rawPdf({ pages: [content], page: '/CropBox [100 100 500 700]' }));
  expect(page.words.map(({ text }) => text)).toEqual(['dentro']);
  expect([page.width, page.height]).toEqual([400, 600]);
  expect(page.words[0]?.box[0]).toBeCloseTo(50, 1);
});

test('text of one font in a monospaced line keeps its columns', async () => {
  const words = await wordsDrawnBy(draw('RETIRO  iiii      785.20', 72, 700, 10, 'F2'));
  expect(words.map(({ text }) => text)).toEqual(['RETIRO', 'iiii', '785.20']);
  expect(words.map(({ box }) => box[0])).toEqual(
    [0, 8, 18].map((column) => expect.closeTo(72 + column * 10 * COURIER_EM, 0)),
  );
});

test('other text printed over a word makes both unsure', async () => {
  const words = await wordsDrawnBy(
    draw('26,393.70', 72, 700) + draw('96,393.70', 72, 700) + draw('TOTAL', 200, 700),
  );
  expect(words.map(({ text, confidence }) => [text, confidence])).toEqual([
    ['26,393.70', 0],
    ['96,393.70', 0],
    ['TOTAL', 1],
  ]);
});

test('a Type 3 font is read by its own map', async () => {
  const { map } = mappedFont({ '61': '0041', '62': '0046' }, 900);
  const square = stream('1000 0 0 0 750 750 d1 0 0 750 750 re f');
  const font =
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 901 0 R /b 901 0 R >> ' +
    '/Encoding << /Type /Encoding /Differences [97 /a /b] >> /FirstChar 97 /LastChar 98 /Widths [1000 1000] /ToUnicode 900 0 R >>';
  const words = await wordsDrawnBy(draw('ab', 72, 700, 10, 'F9'), {
    fonts: { F9: font },
    objects: { 900: map, 901: square },
  });
  expect(words.map(({ text }) => text)).toEqual(['AF']);
  expect(words[0]?.box[2]).toBeCloseTo(92, 0);
});
