import type { CaseFile } from '../exports/case-file.ts';
import { documentValues } from '../exports/document-values.ts';
import { standingOf } from '../exports/standing.ts';
import type { Shape } from '../status/shown-status.ts';
import { counted, t } from '../words/t.ts';

/** How many values were printed, by how they stand. */
export function tally({ documents }: CaseFile): ReadonlyMap<Shape, number> {
  const counts = new Map<Shape, number>();
  for (const { reading } of documents.flatMap(documentValues)) {
    const { shape } = standingOf(reading);
    if (reading) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return counts;
}

/** Pages that could not be read, of all papers together. */
export function unreadPages({ documents }: CaseFile): number {
  return documents.flatMap(({ pages }) => pages).filter(({ source }) => source === 'none').length;
}

/** "Of 46 values, 30 verified, 13 read …": what of the papers stands on what, and which pages were not read. */
export function tallySentence(file: CaseFile): string {
  const counts = tally(file);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = (['verified', 'read', 'calculated', 'corrected', 'doubtful'] as const).flatMap((shape) => {
    const count = counts.get(shape);
    return count ? counted(`report.tally.${shape}`, count) : [];
  });
  if (file.documents.length === 0) return t('report.tally.none');
  const unread = unreadPages(file);
  return [
    all === 0 ? t('report.tally.none') : t('report.tally', { all, parts: parts.join(', ') }),
    unread === 0 ? t('report.all-pages-read') : counted('report.pages-unread', unread),
  ].join(' ');
}
