import type { Canvas, Image } from '@napi-rs/canvas';
import { canvasLibrary } from './node-canvas.ts';

/** A picture as pdf.js takes it from a browser's decoder: drawn like any other, closed when done with. */
type Frame = Image & { readonly displayWidth: number; readonly displayHeight: number; close(): void };
type Bitmap = Canvas & { close(): void };

const close = () => undefined;

/**
 * A browser's decoder of pictures, as much of it as pdf.js asks for: JPEG, which scanners send, by the canvas' native
 * decoder. pdf.js' own, in JavaScript, takes as long as a fifteenth of a page's reading.
 */
class NativeDecoder {
  readonly #bytes: Uint8Array;

  constructor({ data }: { readonly data: Uint8Array }) {
    this.#bytes = data;
  }

  static isTypeSupported(type: string): Promise<boolean> {
    return Promise.resolve(type === 'image/jpeg');
  }

  /** Rejects where the bytes are no JPEG; pdf.js then tries its own decoder. */
  async decode(): Promise<{ readonly image: Frame }> {
    const picture = await canvasLibrary().loadImage(Buffer.from(this.#bytes));
    const { width, height } = picture;
    return { image: Object.assign(picture, { displayWidth: width, displayHeight: height, close }) };
  }

  readonly close = close;
}

/** A browser's canvas off screen, as much of it as pdf.js fills with the pixels of other pictures; it is its own bitmap. */
function offScreenCanvas(width: number, height: number) {
  const canvas: Bitmap = Object.assign(canvasLibrary().createCanvas(width, height), { close });
  return Object.assign(canvas, { transferToImageBitmap: () => canvas });
}

Object.assign(globalThis, { ImageDecoder: NativeDecoder, OffscreenCanvas: offScreenCanvas });
