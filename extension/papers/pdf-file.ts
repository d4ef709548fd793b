/** What an object of a PDF is made of: text of one byte a letter, or bytes as they are. */
export type Piece = string | Uint8Array;

function bytesOf(piece: Piece): Uint8Array {
  return typeof piece === 'string' ? Uint8Array.from(piece, (letter) => letter.charCodeAt(0)) : piece;
}

/** A PDF of these objects, the first its catalogue: one after the other, with the table that finds them. */
export function pdfFile(objects: readonly (readonly Piece[])[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const write = (...more: readonly Piece[]) => {
    for (const piece of more) {
      const bytes = bytesOf(piece);
      pieces.push(bytes);
      length += bytes.length;
    }
  };
  write('%PDF-1.4\n');
  const places = objects.map((object, index) => {
    const place = length;
    write(`${index + 1} 0 obj\n`, ...object, '\nendobj\n');
    return place;
  });
  const table = length;
  const size = objects.length + 1;
  write(`xref\n0 ${size}\n0000000000 65535 f \n`);
  for (const place of places) write(`${String(place).padStart(10, '0')} 00000 n \n`);
  write(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  const file = new Uint8Array(length);
  let at = 0;
  for (const bytes of pieces) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

/** A stream object: its dictionary and what it holds. */
export function stream(dictionary: string, content: Piece): readonly Piece[] {
  const bytes = bytesOf(content);
  return [`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream'];
}
