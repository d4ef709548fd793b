import { strFromU8, unzipSync } from 'fflate';

/** A cell as a spreadsheet would read it: its type, its place in the formats, what it says. */
export interface ReadCell {
  readonly at: string;
  readonly type: string;
  readonly style: string;
  readonly value: string;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#13;': '\r',
  '&amp;': '&',
};
const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot|amp|#13);/g, (entity) => entities[entity] ?? entity);

/** The parts of a workbook by their name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The cells of a workbook, by the names of its sheets. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, readonly ReadCell[]> {
  const parts = partsOf(bytes);
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)];
  return new Map(
    names.map(([, name = ''], index) => [
      unescaped(name),
      cellsOf(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''),
    ]),
  );
}

function cellsOf(xml: string): readonly ReadCell[] {
  return [...xml.matchAll(/<c r="(\w+)" s="(\d+)"(?: t="(\w+)")?>(.*?)<\/c>/gs)].map(
    ([, at = '', style = '', type = 'n', inside = '']) => ({
      at,
      style,
      type,
      value: unescaped(inside.replace(/<[^>]*>/g, '')),
    }),
  );
}
