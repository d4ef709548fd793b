import type { Document } from './contract.ts';
import { showOnDisplay } from './display-boxes.ts';
import { readFields } from './fields/read-fields.ts';
import { layOut } from './layout/lay-out.ts';
import { otherAmounts } from './other-amounts.ts';
import type { Platform } from './platform/platform.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { openPaper } from './source/open-paper.ts';
import type { Page } from './source/page.ts';
import type { Paper, PaperOptions } from './source/paper.ts';
import { upright } from './source/upright.ts';
import type { AsRead } from './understood.ts';
import { nothingRead } from './unread-document.ts';

/** What a document is read with: the name it is known by, its password, who wants to hear of the steps. */
export interface ReadOptions extends PaperOptions {
  readonly file: string;
}

/** A document read and checked, the same as its fields were read, before any check, and its pages of words. */
export interface ReadDocument {
  readonly document: Document;
  readonly asRead: AsRead;
  readonly pages: readonly Page[];
}

/** Reads one document: bytes become pages of words, words become lines, lines readings, readings a checked document. */
export async function readDocument(
  bytes: Uint8Array,
  platform: Platform,
  options: ReadOptions,
): Promise<ReadDocument> {
  const started = platform.now();
  const paper = await openPaper(bytes, platform, options);
  options.onStep?.({ step: 'understanding' });
  const asRead = paper.error === null ? understand(paper.pages) : nothingRead;
  const document = documentOf(paper, asRead, options.file);
  return {
    document: { ...document, milliseconds: Math.round(platform.now() - started) },
    asRead,
    pages: paper.pages,
  };
}

function understand(pages: readonly Page[]): AsRead {
  const frames = new Map(pages.map((page) => [page.number, upright(page)]));
  const asRead = readFields([...frames.values()].map(({ page }) => layOut(page)));
  const others = otherAmounts(
    asRead.statement,
    [...frames.values()].map(({ page }) => page),
  );
  showOnDisplay(asRead, frames);
  return Object.keys(others).length === 0 ? asRead : { ...asRead, others };
}

function documentOf(paper: Paper, asRead: AsRead, file: string): Document {
  const checked = reconcile(asRead);
  return {
    contract: 1,
    file,
    sha256: paper.sha256,
    kind: asRead.nature.kind,
    looksLike: asRead.nature.looksLike,
    layout: asRead.nature.layout,
    pages: paper.pages.map(({ number, source, rotation, width, height }) => ({
      number,
      source,
      rotation,
      width,
      height,
    })),
    ...checked,
    warnings: [...paper.warnings, ...checked.warnings],
    error: paper.error,
    milliseconds: 0,
  };
}
