import { nodePlatform } from '../../../parser/platform/node.ts';
import { openPaper } from '../../../parser/source/open-paper.ts';
import type { Page, Word } from '../../../parser/source/page.ts';
import type { Paper, PaperOptions } from '../../../parser/source/paper.ts';

/** A PDF written object by object, so that a test can draw what no library would. */
export interface RawPdf {
  /** Each page's drawing operators. */
  readonly pages: readonly string[];
  /** Further entries of every page's dictionary, such as `/Rotate 90`. */
  readonly page?: string;
  /** Font dictionaries by name, besides F1 Helvetica, F2 Courier. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** XObjects by name, each a whole object body. */
  readonly xobjects?: Readonly<Record<string, string>>;
  /** Further objects by number (from 900 on), for fonts and XObjects to point at. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Further entries of the trailer. */
  readonly trailer?: string;
}

const FONTS = {
  F1: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  F2: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
};

/** The bytes of such a PDF, Letter pages. */
export function rawPdf({
  pages,
  page = '',
  fonts = {},
  xobjects = {},
  objects = {},
  trailer = '',
}: RawPdf): Uint8Array {
  const bodies = new Map<number, string>();
  const kids = pages.map((_, i) => 100 + 2 * i);
  bodies.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  bodies.set(
    2,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  const named = Object.entries(xobjects);
  const entries = Object.entries({ ...FONTS, ...fonts }).map(([name, font]) => `/${name} ${font}`);
  const pictures = named.map(([name], i) => `/${name} ${20 + i} 0 R`);
  bodies.set(3, `<< /Font << ${entries.join(' ')} >> /XObject << ${pictures.join(' ')} >> >>`);
  for (const [i, [, body]] of named.entries()) bodies.set(20 + i, body);
  for (const [number, body] of Object.entries(objects)) bodies.set(Number(number), body);
  pages.forEach((content, i) => {
    const box = page.includes('/MediaBox') ? '' : '/MediaBox [0 0 612 792]';
    bodies.set(
      100 + 2 * i,
      `<< /Type /Page /Parent 2 0 R /Resources 3 0 R /Contents ${101 + 2 * i} 0 R ${box} ${page} >>`,
    );
    bodies.set(101 + 2 * i, stream(content));
  });
  return assemble(bodies, trailer);
}

/** The body of a stream object. */
export function stream(data: string, dictionary = ''): string {
  return `<< /Length ${data.length} ${dictionary} >>\nstream\n${data}\nendstream`;
}

function assemble(bodies: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, body] of bodies) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  file += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, place] of places) file += `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size 100000 /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** A font whose codes are given their meaning by a ToUnicode map: code in hexadecimal to UTF-16 in hexadecimal. */
export function mappedFont(
  meanings: Readonly<Record<string, string>>,
  mapObject: number,
): { font: string; map: string } {
  const lines = Object.entries(meanings).map(([code, unicode]) => `<${code}> <${unicode}>`);
  const map = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /M def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange',
    `${lines.length} beginbfchar`,
    ...lines,
    'endbfchar endcmap end end',
  ].join('\n');
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${mapObject} 0 R >>`;
  return { font, map: stream(map) };
}

const platform = nodePlatform('node_modules/pdfjs-dist');

/** What the engine's first stage makes of some bytes. */
export function paperOf(bytes: Uint8Array, options?: PaperOptions): Promise<Paper> {
  return openPaper(bytes, blindPlatform, options);
}

/** A machine that cannot look at pages: what their text cannot say stays unread. */
const blindPlatform = {
  ...platform,
  openStudio: () => Promise.reject(new Error('nothing is drawn in these tests')),
};

/** The first page of a PDF. */
export async function firstPage(bytes: Uint8Array): Promise<Page> {
  const [page] = (await paperOf(bytes)).pages;
  if (page === undefined) throw new Error('the PDF has no pages');
  return page;
}

/** The words of one page's drawing operators, from the top left to the bottom right. */
export async function wordsDrawnBy(
  content: string,
  more: Omit<RawPdf, 'pages'> = {},
): Promise<readonly Word[]> {
  return (await firstPage(rawPdf({ pages: [content], ...more }))).words;
}

/** The words' texts alone. */
export async function textsDrawnBy(content: string, more: Omit<RawPdf, 'pages'> = {}): Promise<string[]> {
  return (await wordsDrawnBy(content, more)).map(({ text }) => text);
}

/** Text drawn with its baseline starting at a place, points from the bottom left. */
export function draw(text: string, x: number, y: number, size = 10, font = 'F1'): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;
}
