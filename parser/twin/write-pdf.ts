import { advanceOf } from '../source/advance-widths.ts';
import type { Box, Page, Word } from '../source/page.ts';

/** Where the engine puts a baseline within a word's box, from its top, as a share of its height. */
const BASELINE = 0.78;
/** The characters of the font that widths are given for; stretching makes each word as wide as its box. */
const FIRST_CHARACTER = 0x20;
const LAST_CHARACTER = 0xff;
/** A gap that is seen as one, the least share of its width that a word keeps for it, and how even a line is; ems. */
const GAP_EMS = 0.16;
const LEAST_SHARE = 0.7;
const SAME_LINE_EMS = 0.3;
/** Characters that WinAnsi keeps elsewhere than Unicode does. */
const winAnsi: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '−': 0x2d,
};
const UNKNOWN = 0x3f;

const number = (value: number) => String(Math.round(value * 1000) / 1000);

function codeOf(character: string): number {
  const code = character.codePointAt(0) ?? UNKNOWN;
  const isLatin = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff);
  return winAnsi[character] ?? (isLatin ? code : UNKNOWN);
}

/** A text stretched over a box. */
function drawn(text: string, [x0, y0, x1, y1]: Box, height: number): string {
  const size = y1 - y0;
  const codes = [...text].map(codeOf);
  const advance = codes.reduce((sum, code) => sum + advanceOf(code, false), 0) / 1000;
  const stretch = ((x1 - x0) / (advance * size)) * 100;
  const hex = codes.map((code) => code.toString(16).padStart(2, '0')).join('');
  const base = height - (y0 + BASELINE * size);
  return `BT /F 1 Tf ${number(stretch)} Tz ${number(size)} 0 0 ${number(size)} ${number(x0)} ${number(base)} Tm <${hex}> Tj ET`;
}

/** The word's box with a gap before its neighbour: words that stand close together are still two. */
function apartFromNext({ box }: Word, next: Word | undefined): Box {
  const [x0, y0, x1, y1] = box;
  const size = y1 - y0;
  const isBeside =
    next !== undefined && Math.abs(next.box[1] - y0) < SAME_LINE_EMS * size && next.box[0] > x0;
  const end = isBeside ? Math.min(x1, next.box[0] - GAP_EMS * size) : x1;
  return [x0, y0, Math.max(end, x0 + LEAST_SHARE * (x1 - x0)), y1];
}

const widths = Array.from({ length: LAST_CHARACTER - FIRST_CHARACTER + 1 }, (_, at) =>
  advanceOf(FIRST_CHARACTER + at, false),
).join(' ');

/** Pages of words as a PDF: every word in its box, nothing else; no author, no day, no program is told. */
export function writePdf(
  pages: readonly Pick<Page, 'width' | 'height' | 'words'>[],
): Uint8Array<ArrayBuffer> {
  const first = 4;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar ${FIRST_CHARACTER} /LastChar ${LAST_CHARACTER} /Widths [${widths}] >>`,
    ...pages.flatMap(({ width, height, words }, index) => {
      const content = words
        .filter(({ text, box }) => text !== '' && box[2] > box[0] && box[3] > box[1])
        .map((word, at, all) => drawn(word.text, apartFromNext(word, all[at + 1]), height))
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${number(width)} ${number(height)}] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = bodies.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
