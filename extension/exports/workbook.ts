import { strToU8, type ZippableFile, zipSync } from 'fflate';
import { sheetXml } from './sheet-xml.ts';
import type { Table } from './table.ts';
import { sheetName, workbookParts } from './workbook-parts.ts';

/** The same bytes for the same tables: zip's own first day instead of a clock. */
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1);

/** Tables as an XLSX workbook, a sheet each; packed at once, since the policy of our pages allows no worker made of text. */
export function workbookOf(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const parts = workbookParts(tables.map(({ name }) => sheetName(name)));
  const sheets = tables.map(
    (table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table)] as const,
  );
  const files = [...Object.entries(parts), ...sheets].map(
    ([name, xml]) => [name, [strToU8(xml), { mtime: FIRST_DAY_OF_ZIP }]] satisfies [string, ZippableFile],
  );
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}
