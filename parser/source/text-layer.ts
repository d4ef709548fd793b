import type { PageArt } from './page-art.ts';
import type { TextContent } from './pdf-js.ts';
import { isGibberish, type Letters, lettersOf } from './plausible-text.ts';

/** Below this many characters a page's text may be a stamp or a footer on a picture. */
const SHORT = 200;
/** Below this many, drawn outlines may be the page's real text. */
const NEARLY_NOTHING = 40;
/** As many outlines as a few printed lines have. */
const OUTLINES = 150;
/** A picture that covers this share of the page is the page. */
const PAGE_FILLING = 0.5;
/** Shares of the characters that may be undecodable or gibberish before the page is given up. */
const UNDECODABLE = 0.1;
const GIBBERISH = 0.1;
/** Some producers leave an invisible line of their own; more than this share is a page that shows something else. */
const OUT_OF_SIGHT = 0.5;
const OUT_OF_SIGHT_OVER_PICTURE = 0.1;
const BAD = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu;
const PLAIN = /^[\x20-\x7e\u00a0-\u00ff]*$/;
const BLANK = /\s/;

/** Whether what is drawn on the page has to be known before its text can be judged; asking costs as much as the text. */
export function needsArt(content: TextContent, hasPictures: boolean): boolean {
  return hasPictures || charactersOf(content, SHORT) < SHORT;
}

/** Whether a page's text says what the page shows; a blank page and a short one do. */
export function isTrusted(content: TextContent, art: PageArt | null): boolean {
  const characters = charactersOf(content);
  if (art !== null) {
    const mostUnseen = art.pictureShare >= PAGE_FILLING ? OUT_OF_SIGHT_OVER_PICTURE : OUT_OF_SIGHT;
    if (art.glyphs > 0 && art.unseenGlyphs > mostUnseen * art.glyphs) return false;
    if (characters < SHORT && art.pictureShare >= PAGE_FILLING) return false;
    if (characters < NEARLY_NOTHING && art.outlines >= OUTLINES) return false;
  }
  return characters === 0 || isDecoded(content, characters);
}

function isDecoded(content: TextContent, characters: number): boolean {
  let bad = 0;
  const fonts = new Map<string, Letters>();
  for (const item of content.items) {
    if (!('str' in item)) continue;
    if (!PLAIN.test(item.str)) bad += item.str.match(BAD)?.length ?? 0;
    lettersOf(item.str, fonts, item.fontName);
  }
  if (bad > UNDECODABLE * characters) return false;
  let gibberish = 0;
  const page: Letters = { characters: 0, pairs: 0, usual: 0 };
  for (const letters of fonts.values()) {
    if (isGibberish(letters)) gibberish += letters.characters;
    page.pairs += letters.pairs;
    page.usual += letters.usual;
  }
  return gibberish <= GIBBERISH * characters && !isGibberish(page);
}

/** How many characters other than blanks the text has; counted up to where they are `enough`. */
function charactersOf(content: TextContent, enough = Number.POSITIVE_INFINITY): number {
  let characters = 0;
  for (const item of content.items) {
    if (characters >= enough) break;
    if (!('str' in item)) continue;
    for (let i = 0; i < item.str.length; i++) if (!isBlank(item.str.charCodeAt(i))) characters += 1;
  }
  return characters;
}

const isBlank = (unit: number) => unit <= 0x20 || (unit > 0x7f && BLANK.test(String.fromCharCode(unit)));
