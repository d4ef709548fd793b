/** Quarter turns and mirrorings by which a camera's picture has to be turned to be seen as it was taken: EXIF's 1 to 8. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const APP1 = 0xe1;
const START_OF_SCAN = 0xda;
const ORIENTATION_TAG = 0x0112;
const EXIF = 'Exif\0\0';

/** The orientation that a JPEG's EXIF block tells; 1 (as stored) where there is none. */
export function exifOrientation(bytes: Uint8Array): Orientation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return 1;
  for (let at = 2; at + 4 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === START_OF_SCAN) return 1;
    if (marker === APP1 && startsWithExif(view, at + 4))
      return inTiff(view, at + 4 + EXIF.length, at + 2 + length);
    at += 2 + length;
  }
  return 1;
}

function startsWithExif(view: DataView, at: number): boolean {
  if (at + EXIF.length > view.byteLength) return false;
  return [...EXIF].every((character, i) => view.getUint8(at + i) === character.charCodeAt(0));
}

function inTiff(view: DataView, start: number, end: number): Orientation {
  const last = Math.min(end, view.byteLength);
  if (start + 8 > last) return 1;
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  if (directory + 2 > last) return 1;
  const entries = view.getUint16(directory, little);
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + 12 * i;
    if (entry + 12 > last) return 1;
    if (view.getUint16(entry, little) === ORIENTATION_TAG)
      return orientationOf(view.getUint16(entry + 8, little));
  }
  return 1;
}

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
/** The orientation that a number stands for; 1 (as stored) for every other. */
export const orientationOf = (value: number): Orientation => ORIENTATIONS[value - 1] ?? 1;
