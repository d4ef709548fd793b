import type { LabelTable } from '../vocabulary/label-table.ts';
import type { LabelHit } from './label-hit.ts';
import type { Stretch } from './stretches.ts';

/** The label that a text of a scan nearly is; of a heading, only what stands on one line. */
export function misreadHits<Name extends string>(
  { box, words, key, parts }: Stretch,
  table: LabelTable<Name>,
  page: number,
): LabelHit<Name>[] {
  if (key.length > table.longest || (table.ofHeadings && parts.length > 0)) return [];
  const isSeveral = parts.some((part) => table.isPrefix(part.key) || table.nameOf(part.key) !== null);
  const name = isSeveral ? null : table.nearestName(key);
  // What stands above is no part of a label that is known without it.
  const isBelow = name !== null && parts.slice(1).some((part) => table.nearestName(part.key) === name);
  return name === null || isBelow ? [] : [{ name, page, box, words, listed: false, length: key.length }];
}
