import { NoFilters, OffScreenCanvases } from './off-screen.ts';
import type { Studio } from './platform.ts';

/** Canvas and decoders in a browser's worker. */
export function openBrowserStudio(): Studio {
  return {
    drawing: {
      CanvasFactory: OffScreenCanvases,
      FilterFactory: NoFilters,
      isOffscreenCanvasSupported: true,
      isImageDecoderSupported: 'ImageDecoder' in globalThis,
    },
    newCanvas(width, height) {
      const target = new OffscreenCanvas(width, height);
      const takePixels = () => {
        const pixels = contextOf(target).getImageData(0, 0, width, height);
        target.width = 1;
        target.height = 1;
        return pixels;
      };
      return { target, takePixels };
    },
    async decode(bytes, mostPixels) {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]), {
        imageOrientation: 'none',
      });
      const scale = Math.min(1, Math.sqrt(mostPixels / (picture.width * picture.height)));
      const width = Math.max(1, Math.round(picture.width * scale));
      const height = Math.max(1, Math.round(picture.height * scale));
      const context = contextOf(new OffscreenCanvas(width, height));
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.drawImage(picture, 0, 0, width, height);
      picture.close();
      return context.getImageData(0, 0, width, height);
    },
  };
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser gives no canvas to draw on');
  return context;
}
