import type { WordedDocument } from '../engine.ts';
import type { Reading } from '../status/shown-status.ts';
import { everyValue } from './value.ts';

/** Where a value stands on the paper: kept when the user corrects it. */
export interface OnPaper {
  readonly page: number;
  readonly box: NonNullable<Reading['box']>;
  /** The characters as they stand there. */
  readonly raw: string;
}

/** Where each value was read, by its path; computed ones have no place of their own. */
export function placesOf(asRead: WordedDocument): ReadonlyMap<string, OnPaper> {
  const places = everyValue(asRead).flatMap(({ path, reading }) =>
    reading?.page && reading.box
      ? [[path, { page: reading.page, box: reading.box, raw: reading.raw }] as const]
      : [],
  );
  return new Map(places);
}
