import type { OperatorList, PdfJs, PdfPage } from './pdf-js.ts';

/** What is drawn on a page besides telling its text: enough to know whether the text can be seen. */
export interface PageArt {
  /** Characters drawn, seen or not. */
  readonly glyphs: number;
  /** Those drawn invisibly, or covered by a page-filling picture painted later. */
  readonly unseenGlyphs: number;
  /** The share of the page that pictures cover, 0 to 1. */
  readonly pictureShare: number;
  /** Pixels to the point of the largest picture; null where there is none. */
  readonly pictureScale: number | null;
  /** Outlines drawn: glyphs turned to curves come in hundreds. */
  readonly outlines: number;
}

/** What the drawing state is where a picture or a string is drawn. */
interface Pen {
  readonly matrix: Matrix;
  readonly textMode: number;
  readonly alpha: number;
  readonly masked: boolean;
}
type Matrix = readonly [number, number, number, number, number, number];

/** A picture hides what lies below it where it covers this share of the page. */
const HIDING = 0.5;
const INVISIBLE_TEXT_MODES: readonly number[] = [3, 7];
const START: Pen = { matrix: [1, 0, 0, 1, 0, 0], textMode: 0, alpha: 1, masked: false };

/** Asks pdf.js what it would draw on the page, pictures by their place only. */
export async function pageArt(page: PdfPage, { OPS, AnnotationMode }: PdfJs): Promise<PageArt> {
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  return artOf(list, OPS, [x0, y0, x1, y1]);
}

function artOf(
  list: OperatorList,
  ops: PdfJs['OPS'],
  view: readonly [number, number, number, number],
): PageArt {
  const area = (view[2] - view[0]) * (view[3] - view[1]) || 1;
  const pens: Pen[] = [];
  let pen = START;
  let glyphs = 0;
  let unseen = 0;
  let seen = 0;
  let covered = 0;
  let outlines = 0;
  let largest = 0;
  let pictureScale: number | null = null;
  list.fnArray.forEach((op, i) => {
    const args: unknown = list.argsArray[i];
    if (op === ops.save || op === ops.paintFormXObjectBegin || op === ops.beginGroup) pens.push(pen);
    if (op === ops.restore || op === ops.paintFormXObjectEnd || op === ops.endGroup)
      pen = pens.pop() ?? START;
    else if (op === ops.transform) pen = { ...pen, matrix: times(pen.matrix, args) };
    else if (op === ops.paintFormXObjectBegin) pen = { ...pen, matrix: times(pen.matrix, first(args)) };
    else if (op === ops.setTextRenderingMode) pen = { ...pen, textMode: Number(first(args)) };
    else if (op === ops.setGState) pen = withState(pen, first(args));
    else if (op === ops.showText) {
      const count = glyphCount(first(args));
      glyphs += count;
      if (INVISIBLE_TEXT_MODES.includes(pen.textMode) || pen.alpha === 0) unseen += count;
      else seen += count;
    } else if (op === ops.constructPath) outlines += 1;
    else if (isPicture(op, ops)) {
      const share = coverOf(pen.matrix, view) / area;
      covered += share;
      const pixels = pixelsWide(args);
      if (share > largest && pixels > 0) {
        largest = share;
        pictureScale = pixels / (Math.hypot(pen.matrix[0], pen.matrix[1]) || 1);
      }
      if (share >= HIDING && op === ops.paintImageXObject && pen.alpha === 1 && !pen.masked) {
        unseen += seen;
        seen = 0;
      }
    }
  });
  return { glyphs, unseenGlyphs: unseen, pictureShare: Math.min(1, covered), pictureScale, outlines };
}

function isPicture(op: number, ops: PdfJs['OPS']): boolean {
  return (
    op === ops.paintImageXObject ||
    op === ops.paintImageMaskXObject ||
    op === ops.paintInlineImageXObject ||
    op === ops.paintSolidColorImageMask
  );
}

/** How many pixels wide a painted picture is; 0 where pdf.js does not say. */
function pixelsWide(args: unknown): number {
  if (!Array.isArray(args)) return 0;
  const [picture, width] = args;
  if (typeof width === 'number') return width;
  return typeof picture === 'object' && picture !== null && 'width' in picture ? Number(picture.width) : 0;
}

function first(args: unknown): unknown {
  return Array.isArray(args) ? args[0] : undefined;
}

function glyphCount(glyphs: unknown): number {
  return Array.isArray(glyphs)
    ? glyphs.filter((glyph) => typeof glyph === 'object' && glyph !== null).length
    : 0;
}

function withState(pen: Pen, states: unknown): Pen {
  if (!Array.isArray(states)) return pen;
  let { alpha, masked } = pen;
  for (const state of states) {
    if (!Array.isArray(state)) continue;
    if (state[0] === 'ca' && typeof state[1] === 'number') alpha = state[1];
    // pdf.js switches a soft mask off just before a picture that brings its own.
    if (state[0] === 'SMask') masked = true;
  }
  return { ...pen, alpha, masked };
}

function times(one: Matrix, other: unknown): Matrix {
  if (!Array.isArray(other) && !ArrayBuffer.isView(other)) return one;
  const [a, b, c, d, e, f] = Array.from(Object.values(other), Number);
  if (
    a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
  ) {
    return one;
  }
  const [oa, ob, oc, od, oe, of] = one;
  return [
    oa * a + oc * b,
    ob * a + od * b,
    oa * c + oc * d,
    ob * c + od * d,
    oa * e + oc * f + oe,
    ob * e + od * f + of,
  ];
}

/** The area of the page, in square points, within the box of the unit square that a picture is drawn in. */
function coverOf([a, b, c, d, e, f]: Matrix, view: readonly [number, number, number, number]): number {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const width = Math.min(Math.max(...xs), view[2]) - Math.max(Math.min(...xs), view[0]);
  const height = Math.min(Math.max(...ys), view[3]) - Math.max(Math.min(...ys), view[1]);
  return Math.max(0, width) * Math.max(0, height);
}
