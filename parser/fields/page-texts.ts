import type { Line, Segment, Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';

/** A segment with the page and the line it stands on. */
export interface Placed {
  readonly page: Page;
  readonly sheet: Sheet;
  readonly line: Line;
  /** Index of the line in its sheet. */
  readonly at: number;
  readonly segment: Segment;
}

/** Every segment of text (amounts left out), from the first page's top to the last one's bottom. */
export function textsOf(sheets: readonly Sheet[]): Placed[] {
  return sheets.flatMap((sheet) =>
    sheet.lines.flatMap((line, at) =>
      line.segments
        .filter((segment) => segment.amount === null)
        .map((segment) => ({ page: sheet.page, sheet, line, at, segment })),
    ),
  );
}
