import { pdfFile, stream } from './pdf-file.ts';

/** Points: a Letter page, its margin, the size of the letters and the height of a line. */
const PAGE = { width: 612, height: 792, margin: 36, size: 9, line: 12 } as const;
const LINES_A_PAGE = Math.floor((PAGE.height - 2 * PAGE.margin) / PAGE.line);
/** Courier's letters are all 0.6 of their size wide. */
const LETTER = 0.6 * PAGE.size;
const LETTERS_A_LINE = Math.floor((PAGE.width - 2 * PAGE.margin) / LETTER);
/** Letters between two columns: wide enough that nobody reads across. */
const TAB = 8;

/** What PDF's own Latin letters hold; anything else becomes a question mark, as the page says. */
const unwritable = /[^\x20-\x7e\u00a1-\u00ff]/g;

/** One pasted line: columns apart, spaces as they were, cut where the page ends. */
function written(line: string): string {
  const columns = line
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .split('\t')
    .map((column) => column.trimEnd());
  const placed = columns.reduce(
    (sofar, column) => (sofar === '' ? column : `${sofar}${' '.repeat(TAB)}${column}`),
    '',
  );
  return placed.replace(unwritable, '?').slice(0, LETTERS_A_LINE);
}

/** A text between the brackets of a PDF. */
function escaped(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

/** What is drawn on one page: each run of words in its own place, so that columns stay columns. */
function drawn(lines: readonly string[]): string {
  const rows = lines.flatMap((line, index) => {
    const y = PAGE.height - PAGE.margin - PAGE.size - index * PAGE.line;
    return [...line.matchAll(/\S+(?: \S+)*/g)].map(
      (run) => `1 0 0 1 ${(PAGE.margin + run.index * LETTER).toFixed(1)} ${y} Tm (${escaped(run[0])}) Tj`,
    );
  });
  return `BT /F1 ${PAGE.size} Tf\n${rows.join('\n')}\nET`;
}

function inPages(lines: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(lines.length / LINES_A_PAGE));
  return Array.from({ length: count }, (_, page) =>
    lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE),
  );
}

/** Pasted text as a page of plain letters, so that it is read, drawn and checked like any other paper. */
export function pdfOfText(text: string): Uint8Array<ArrayBuffer> {
  const pages = inPages(text.split(/\r\n|\r|\n/).map(written));
  const first = 4;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return pdfFile([
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>'],
    ...pages.flatMap((lines, index) => [
      [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      ],
      stream('', drawn(lines)),
    ]),
  ]);
}

/** Whether pasted text may be a page's figures: several lines, and an amount among them. */
export function mayBeStatement(text: string): boolean {
  return /\n/.test(text.trim()) && /\d\.\d{2}(?!\d)/.test(text);
}
