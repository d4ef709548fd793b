import { asBytes, asText, standsAt } from './bytes.ts';

/** What a file is by its first bytes; its name never decides. */
export type FileFormat = 'pdf' | 'picture' | 'archive' | 'web-page' | 'office' | 'text' | 'unknown';

const HEADER = '%PDF-';
const HEADER_BYTES = asBytes(HEADER);
/** How far into a file its header may stand behind junk, bytes. */
const PDF_WITHIN = 1024;
const SAMPLE = 4096;
const PICTURES = [
  /^\x89PNG\r\n\x1a\n/,
  /^\xff\xd8\xff/,
  /^RIFF....WEBP/s,
  /^II\*\0|^MM\0\*/,
  /^GIF8[79]a/,
  /^BM.{12}/s,
  /^....ftyp(?:hei|hev|mif1|msf1|avif)/s,
];
const OFFICE = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|^\{\\rtf/;
const ARCHIVE = /^PK\x03\x04|^Rar!\x1a\x07|^7z\xbc\xaf|^\x1f\x8b/;
const ZIPPED_OFFICE =
  /^PK\x03\x04.{26}(?:\[Content_Types\]|_rels\/|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis)/s;
const WEB_PAGE = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|\?xml|svg)/i;
/** Objects of a PDF whose header is gone. */
const HEADLESS_PDF = /(?:^|\s)\d+ \d+ obj\s*<</;
const CONTROL = /[\x00-\x08\x0e-\x1f]/;

/** The format of a file from its bytes; a PDF may have junk before its header. */
export function sniff(bytes: Uint8Array): FileFormat {
  if (standsAt(bytes, HEADER_BYTES, 0)) return 'pdf';
  const start = asText(bytes.subarray(0, SAMPLE));
  const pdf = start.slice(0, PDF_WITHIN + HEADER.length).indexOf(HEADER);
  if (PICTURES.some((picture) => picture.test(start))) return 'picture';
  if (OFFICE.test(start) || ZIPPED_OFFICE.test(start)) return 'office';
  if (ARCHIVE.test(start)) return 'archive';
  if (pdf > 0) return 'pdf';
  if (WEB_PAGE.test(start)) return 'web-page';
  if (HEADLESS_PDF.test(start)) return 'pdf';
  return CONTROL.test(start) ? 'unknown' : 'text';
}
