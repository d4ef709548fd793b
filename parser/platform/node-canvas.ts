import { createRequire } from 'node:module';

type CanvasLibrary = typeof import('@napi-rs/canvas');

/** The canvas and its decoders. They are loaded when first asked for, that is when a page has to be looked at: reading text never draws. */
export function canvasLibrary(): CanvasLibrary {
  // `import` would parse the library for its names first.
  return createRequire(import.meta.url)('@napi-rs/canvas');
}
