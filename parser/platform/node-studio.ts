import { canvasLibrary } from './node-canvas.ts';
import type { Studio } from './platform.ts';

/** Canvas and decoders in Node. */
export function openNodeStudio(): Studio {
  const canvas = canvasLibrary();
  // pdf.js takes these from the browser, and expects them to be everywhere else too.
  const { DOMMatrix, Path2D, ImageData } = canvas;
  Object.assign(globalThis, { DOMMatrix, Path2D, ImageData });
  return {
    drawing: {
      CanvasFactory: canvasFactory(canvas.createCanvas),
      isOffscreenCanvasSupported: true,
      isImageDecoderSupported: true,
    },
    newCanvas(width, height) {
      const target = canvas.createCanvas(width, height);
      const takePixels = () => {
        const pixels = target.getContext('2d').getImageData(0, 0, width, height);
        free(target);
        return pixels;
      };
      return { target, takePixels };
    },
    async decode(bytes, mostPixels) {
      const picture = await canvas.loadImage(Buffer.from(bytes));
      const scale = Math.min(1, Math.sqrt(mostPixels / (picture.width * picture.height)));
      const width = Math.max(1, Math.round(picture.width * scale));
      const height = Math.max(1, Math.round(picture.height * scale));
      const context = canvas.createCanvas(width, height).getContext('2d');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.drawImage(picture, 0, 0, width, height);
      return context.getImageData(0, 0, width, height);
    },
  };
}

type NodeCanvas = ReturnType<typeof canvasLibrary>;

/** pdf.js' source of canvases in Node: a class that it makes itself. */
function canvasFactory(createCanvas: NodeCanvas['createCanvas']) {
  return class {
    create(width: number, height: number) {
      const canvas = createCanvas(width, height);
      return { canvas, context: withoutFonts(canvas.getContext('2d')) };
    }
    reset({ canvas }: { canvas: { width: number; height: number } }, width: number, height: number) {
      canvas.width = width;
      canvas.height = height;
    }
    getNoAlphaContext(canvas: ReturnType<typeof createCanvas>) {
      return withoutFonts(canvas.getContext('2d', { alpha: false }));
    }
    destroy(used: { canvas: { width: number; height: number } | null; context: unknown }) {
      if (used.canvas !== null) free(used.canvas);
      used.canvas = null;
      used.context = null;
    }
  };
}

/**
 * The same context, which takes a font and looks for none: letters are drawn as outlines, and a first look for fonts takes
 * as long as preparing half a page.
 */
function withoutFonts<Context extends { font: string }>(context: Context): Context {
  return Object.defineProperty(context, 'font', { value: context.font, writable: true });
}

/** Gives a canvas' memory back, which is not counted as the program's own and would be held long after. */
function free(canvas: { width: number; height: number }): void {
  canvas.width = 1;
  canvas.height = 1;
}
