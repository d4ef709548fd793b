/** Whether a PDF's table leads to each of its objects: what every reader of PDFs goes by. */
export function leadsToEveryObject(file: Uint8Array): boolean {
  const text = Array.from(file, (byte) => String.fromCharCode(byte)).join('');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const rows = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map((row) => Number(row[1]));
  return (
    text.startsWith('xref', table) &&
    rows.every((place, index) => text.startsWith(`${index + 1} 0 obj`, place))
  );
}
