import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../parser/layout/lay-out.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import type { Page, Word } from '../../../parser/source/page.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const texts = (sheet: Sheet) => sheet.lines.map((line) => line.segments.map((segment) => segment.text));

describe('lines', () => {
  it('words on one baseline are one line, whatever the order in which they were drawn', () => {
    const sheet = sheetOf([
      [300, 100, '1,234.56'],
      [20, 120, 'Cuota social'],
      [20, 100, 'IMSS 1997'],
    ]);
    expect(texts(sheet)).toEqual([['IMSS 1997', '1,234.56'], ['Cuota social']]);
  });

  it('a large amount beside a small label is on the same line', () => {
    expect(
      texts(
        sheetOf([
          [20, 106, 'Saldo total', 9],
          [300, 100, '$288,101.88', 20],
        ]),
      ),
    ).toEqual([['Saldo total', '$288,101.88']]);
  });

  it('what ends a sentence after its amount is no text', () => {
    const line = 'tu saldo es de $1,234.56.-';
    expect(texts(sheetOf([[20, 100, line]]))).toEqual([['tu saldo es de', '$1,234.56']]);
  });

  it('words of an even typeface are one text across its wide blanks, in others they are not', () => {
    const spaced = (advance: number) => {
      const word = (text: string, x: number): Word => ({
        text,
        box: [x, 100, x + advance * (text.length - 0.2), 107],
        confidence: 0.9,
      });
      const page: Page = {
        ...{ number: 1, source: 'ocr', rotation: 0, turned: 0, width: 612, height: 792 },
        words: [word('Ahorro', 49), { text: 'para', box: [99, 100, 99 + 3.8 * 7.1, 107], confidence: 0.9 }],
      };
      return texts(layOut(page));
    };
    expect(spaced(7.1)).toEqual([['Ahorro para']]);
    expect(spaced(5.5)).toEqual([['Ahorro', 'para']]);
  });

  it('lines of two columns that are half a line apart stay apart', () => {
    const sheet = sheetOf([
      [20, 100, 'Cesantía en edad'],
      [300, 105.5, 'Vivienda'],
      [20, 110, 'avanzada y vejez'],
    ]);
    expect(texts(sheet)).toEqual([['Cesantía en edad'], ['Vivienda'], ['avanzada y vejez']]);
  });
});

describe('segments', () => {
  it('an amount stands alone, also where text is close to it', () => {
    const sheet = sheetOf([[20, 100, '45,931.34 Complementarias de retiro 6,130.76']]);
    expect(texts(sheet)).toEqual([['45,931.34', 'Complementarias de retiro', '6,130.76']]);
  });

  it('an amount glued to its label or to the next amount is cut off', () => {
    const sheet = sheetOf([[20, 100, 'Movimientos:15,990.06 1,234.562,345.67']]);
    expect(texts(sheet)).toEqual([['Movimientos:', '15,990.06', '1,234.56', '2,345.67']]);
  });

  it('leaders between a label and its amount are no text', () => {
    expect(texts(sheetOf([[20, 100, 'IMSS 1997 ............ 26,393.70']]))).toEqual([
      ['IMSS 1997', '26,393.70'],
    ]);
    expect(texts(sheetOf([[20, 100, 'IMSS 1997.......26,393.70']]))[0]?.at(-1)).toBe('26,393.70');
  });

  it('a currency sign in a column of its own belongs to the amount that follows', () => {
    const [line] = sheetOf([
      [20, 100, 'IMSS 1997'],
      [200, 100, '$'],
      [260, 100, '26,393.70'],
      [340, 100, '$'],
      [400, 100, '-'],
    ]).lines;
    expect(line?.segments.map((segment) => segment.amount?.cents ?? null)).toEqual([null, 2639370, 0]);
    expect(line?.segments.map((segment) => segment.text)).toEqual(['IMSS 1997', '$ 26,393.70', '$ -']);
  });

  it('a percentage is no amount', () => {
    expect(sheetOf([[20, 100, 'Afore 8.57 %']]).lines[0]?.segments.some((segment) => segment.amount)).toBe(
      false,
    );
  });

  it('a wide gap parts two segments and a blank does not', () => {
    expect(texts(sheetOfLines(['Saldo anterior   Aportaciones']))).toEqual([
      ['Saldo anterior', 'Aportaciones'],
    ]);
  });
});

describe('geometry alone decides', () => {
  const page = (words: readonly Word[]): Page => ({
    number: 1,
    source: 'text',
    rotation: 0,
    turned: 0,
    width: 612,
    height: 792,
    words,
  });
  const statement = sheetOfLines([
    'IMSS 1997                 26,393.70     Aportaciones voluntarias      1,086.50',
    'Cesantía y vejez IMSS     59,364.86     Ahorro a largo plazo              0.00',
    'Cuota social IMSS          5,654.89     INFONAVIT 1997               71,351.41',
  ]);
  const words = statement.page.words;

  it('the order of the words, a shift of the page and a jitter of half a point change nothing', () => {
    const jitter = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), {
      minLength: words.length,
      maxLength: words.length,
    });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...words], { minLength: words.length }),
        fc.integer({ min: -15, max: 40 }),
        fc.integer({ min: -15, max: 400 }),
        jitter,
        (shuffled, dx, dy, noise) => {
          const moved = shuffled.map((word, i): Word => {
            const [x0, y0, x1, y1] = word.box;
            const n = noise[i] ?? 0;
            return { ...word, box: [x0 + dx + n, y0 + dy + n, x1 + dx + n, y1 + dy + n] };
          });
          expect(texts(layOut(page(moved)))).toEqual(texts(statement));
        },
      ),
    );
  });
});

/** The texts of a scanned line's segments, its words set in characters `advance` points wide, `height` high, one blank apart. */
function scannedLine(words: readonly string[], advance: number, height: number): string[] {
  let at = 60;
  const placed = words.map((text) => {
    const box = [at + 0.1 * advance, 100, at + (text.length - 0.1) * advance, 100 + height] as const;
    at += (text.length + 1) * advance;
    return { text, box, confidence: /\d/.test(text) ? 1 : 0.96 };
  });
  const page = { number: 1, source: 'ocr', rotation: 0, turned: 0, width: 612, height: 792 } as const;
  return layOut({ ...page, words: placed }).lines.flatMap(({ segments }) => segments.map(({ text }) => text));
}

it('a year belongs to the scanned words beside it where all characters are as wide, however low the print', () => {
  expect(scannedLine(['RETIRO', '92', 'IMSS'], 4.2, 4.5)).toEqual(['RETIRO 92 IMSS']);
  expect(scannedLine(['FOVISSSTE', '2008'], 4.2, 4.5)).toEqual(['FOVISSSTE 2008']);
});

it('figures that are no year stand by themselves, one blank from the words', () => {
  expect(scannedLine(['RETIRO', '592', 'IMSS'], 4.2, 4.5)).toEqual(['RETIRO', '592', 'IMSS']);
});

it('a short number goes on with a phrase of several words in such type', () => {
  expect(scannedLine(['Ahorro', 'para', 'la', 'vivienda', '92', '97'], 4.2, 4.5)).toEqual([
    'Ahorro para la vivienda 92 97',
  ]);
  expect(scannedLine(['SIEFORE', 'BÁSICA', '3'], 4.2, 4.5)).toEqual(['SIEFORE BÁSICA 3']);
  expect(scannedLine(['BÁSICA', '3'], 4.2, 4.5)).toEqual(['BÁSICA', '3']);
});
