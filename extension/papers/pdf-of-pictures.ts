import { pdfFile, stream } from './pdf-file.ts';

/** A picture of a page as JPEG, with its size in pixels. */
export interface PagePicture {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Points of a page's shorter side: a photograph is taken to show a sheet of Letter paper. */
const SHORT_SIDE = 612;
const JPEG_QUALITY = 0.95;

/** Pictures as the pages of one document, in the order given. */
export function pdfOfPictures(pictures: readonly PagePicture[]): Uint8Array<ArrayBuffer> {
  const first = 3;
  const kids = pictures.map((_, index) => `${first + 3 * index} 0 R`).join(' ');
  return pdfFile([
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`],
    ...pictures.flatMap(({ jpeg, width, height }, index) => {
      const page = first + 3 * index;
      const scale = SHORT_SIDE / Math.min(width, height);
      const [across, down] = [(width * scale).toFixed(2), (height * scale).toFixed(2)];
      return [
        [
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Resources << /XObject << /P ${page + 2} 0 R >> >> /Contents ${page + 1} 0 R >>`,
        ],
        stream('', `q ${across} 0 0 ${down} 0 0 cm /P Do Q`),
        stream(
          `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
          jpeg,
        ),
      ];
    }),
  ]);
}

/** Whether a file is a picture that the browser itself can decode. */
export function isPicture(file: File): boolean {
  return /^image\/(png|jpeg|webp)$/.test(file.type) || /\.(png|jpe?g|webp)$/i.test(file.name);
}

/** A picture file as the page it shows, upright as the camera meant it. */
export async function pagePicture(file: File): Promise<PagePicture> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas for a picture');
  // What is see-through is paper.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
  return { jpeg: new Uint8Array(await blob.arrayBuffer()), width, height };
}
