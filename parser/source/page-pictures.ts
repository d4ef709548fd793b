import type { Platform } from '../platform/platform.ts';
import { openPages } from './draw-page.ts';
import type { ColourPicture } from './picture/colour-picture.ts';
import { openPictures, type PictureInFile } from './picture/decode-pictures.ts';
import { MOST_PAGES, pointScale } from './read-picture-file.ts';
import { sniff } from './sniff.ts';

/** What the pages of one document look like, drawn when asked for. */
export interface PagePictures {
  /** The page as displayed, `scale` pixels to the point or, where it is a picture itself, as many as it has. */
  draw(number: number, scale: number): Promise<{ readonly picture: ColourPicture; readonly scale: number }>;
}

/** The pages of a PDF or of a file of pictures. */
export function openPagePictures(
  bytes: Uint8Array,
  platform: Platform,
  password: string | undefined,
): PagePictures {
  if (sniff(bytes) !== 'picture') return openPages(bytes, platform, password);
  let opening: Promise<PictureInFile[]> | null = null;
  return {
    async draw(number) {
      opening ??= platform.openStudio().then((studio) => openPictures(bytes, studio, MOST_PAGES));
      const one = (await opening)[number - 1];
      if (one === undefined) throw new RangeError(`the file has no page ${number}`);
      const picture = await one.decode();
      return { picture, scale: pointScale(picture) };
    },
  };
}
