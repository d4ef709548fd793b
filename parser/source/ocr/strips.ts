import { withoutLeaders } from './leaders.ts';
import type { Mark } from './marks.ts';
import { withoutPaleRemains } from './pale-remains.ts';
import { arePartedBy, type Upright, withoutRuleRemains } from './rule-remains.ts';
import { heightOf, middle, usualHeight } from './usual-height.ts';

/** A run of letters on one baseline, as wide as a phrase or a table cell; pixels of its picture. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The baseline at `left`, and how many pixels it falls per pixel to the right. */
  readonly baseline: number;
  readonly slope: number;
  /** Height of a capital or a digit. */
  readonly cap: number;
  /** How many marks as high as letters it has. */
  readonly letters: number;
  /** Which share of them is clearly lower than capitals and digits, and the widest gap between two of them. */
  readonly lowercase: number;
  readonly widestGap: number;
  /** Whether lines above and below may reach into its height: what stands outside its own letters is no part of it then. */
  readonly isCrowded?: boolean;
}

interface Growing {
  readonly letters: Mark[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Marks lower than this share of the usual letter are dots, commas, accents and dashes. */
const SMALL = 0.45;
/** Marks higher than this many usual letters are drawings. */
const HUGE = 6;
/** Marks larger both ways than so many usual letters, and with less ink than this share of their box, are pieces of a grid. */
const GRID = 1.5;
const HOLLOW = 0.1;
/** Gap up to which letters belong together, as a share of their height. */
const GAP = 1.5;
/** A letter goes on with a strip that shares so much of its height. */
const SHARED = 0.5;
/**
 * Past a gap wider than this share of the height a cell of two lines may stand beside one of one line: there the usual
 * heights of the letters next to the gap share so much.
 */
const AFAR = 0.6;
const LEVEL = 0.62;
/** So many letters beside a gap tell the band of their strip. */
const BAND_LETTERS = 6;
/** Heights of neighbours differ by at most this factor: `a` beside `Ág`. */
const HEIGHTS = 2.6;
/** How far from a strip its dots and accents stand, as a share of its height. */
const NEAR_X = 0.9;
const NEAR_Y = 0.6;
const FEWEST_PIXELS = 3;
/** A strip of so many letters may own the commas near it, which are this much lower and this near (shares of its height). */
const HOST_LETTERS = 3;
const FOOT = 0.62;
const FOOT_GAP = 0.15;
/** As many letters tell a slope, whose heights differ from a usual one by at most this share. */
const SLOPE_LETTERS = 7;
const EVEN = 0.15;
/** Up to which share of a strip's letters, from the lowest on, there are figures and capitals; where most are small, only its highest. */
const CAPITAL = 0.75;
const CAPITAL_AMONG_SMALL = 0.88;
const MOSTLY = 0.5;
/** Letters up to this share of the highest ones' rise are lower case without a stem. */
const STEMLESS = 0.85;

/** What a picture's marks come to. */
export interface FoundStrips {
  readonly strips: readonly Strip[];
  /** Height of the usual letter, pixels; 0 where there is none. */
  readonly usual: number;
  /** Small marks that belong to no strip. */
  readonly lone: readonly Mark[];
}

/** The strips of a picture from its marks; on one that was black and white, rules are frayed into pieces. */
export function stripsOf(marks: readonly Mark[], isFrayed = false): FoundStrips {
  const usual = usualHeight(marks);
  if (usual === 0) return { strips: [], usual, lone: [] };
  const letters: Mark[] = [];
  const small: Mark[] = [];
  const clear = withoutPaleRemains(marks, usual);
  const parted = isFrayed ? withoutRuleRemains(clear, usual) : { marks: clear, uprights: [] };
  for (const mark of withoutLeaders(parted.marks, usual)) {
    const height = mark.bottom - mark.top + 1;
    const width = mark.right - mark.left + 1;
    if (mark.area < FEWEST_PIXELS || height > HUGE * usual || width > 12 * Math.max(height, usual)) continue;
    if (Math.min(width, height) > GRID * usual && mark.area < HOLLOW * width * height) continue;
    if (height >= SMALL * usual) letters.push(mark);
    else if (width <= 2 * usual) small.push(mark);
  }
  const growing = absorbed(joined(gather(letters, parted.uprights), parted.uprights));
  const bounds = growing.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
  const lone: Mark[] = [];
  for (const mark of small) {
    const host = growing[nearest(bounds, mark, usual)];
    if (host === undefined) {
      if (!bounds.some((strip) => holds(strip, mark))) lone.push(mark);
      continue;
    }
    host.left = Math.min(host.left, mark.left);
    host.right = Math.max(host.right, mark.right);
  }
  return { strips: growing.map(stripOf), usual, lone };
}

const holds = (strip: Omit<Mark, 'area'>, mark: Mark): boolean =>
  mark.left <= strip.right &&
  mark.right >= strip.left &&
  mark.top <= strip.bottom &&
  mark.bottom >= strip.top;

/** Letters joined from left to right with the strip they continue. */
function gather(letters: readonly Mark[], uprights: readonly Upright[]): Growing[] {
  const done: Growing[] = [];
  let open: Growing[] = [];
  for (const letter of [...letters].sort((a, b) => a.left - b.left)) {
    const height = letter.bottom - letter.top + 1;
    let best: Growing | null = null;
    let most = 0;
    const stillOpen: Growing[] = [];
    for (const strip of open) {
      const own = strip.bottom - strip.top + 1;
      if (letter.left - strip.right > GAP * Math.max(own, height)) {
        done.push(strip);
        continue;
      }
      stillOpen.push(strip);
      const shared = Math.min(strip.bottom, letter.bottom) - Math.max(strip.top, letter.top) + 1;
      const share = shared / Math.min(own, height);
      const isAfar = letter.left - strip.right > AFAR * Math.max(own, height);
      if (isAfar && !isLevel(strip.letters.slice(-BAND_LETTERS), [letter])) continue;
      if (share < SHARED || Math.max(own, height) > HEIGHTS * Math.min(own, height)) continue;
      if (arePartedBy(uprights, strip.right, letter.left, letter.bottom)) continue;
      if (share > most) {
        most = share;
        best = strip;
      }
    }
    open = stillOpen;
    if (best) extend(best, letter);
    else
      open.push({
        letters: [letter],
        left: letter.left,
        right: letter.right,
        top: letter.top,
        bottom: letter.bottom,
      });
  }
  return [...done, ...open];
}

/** Whether letters on both sides of a gap stand in one line: a stroke, a tail or an accent of one of them says nothing. */
function isLevel(before: readonly Mark[], after: readonly Mark[]): boolean {
  const [upper, lower] = [before, after].map((letters) => ({
    top: middle(letters.map(({ top }) => top)),
    bottom: middle(letters.map(({ bottom }) => bottom)),
  }));
  if (!upper || !lower) return true;
  const shared = Math.min(upper.bottom, lower.bottom) - Math.max(upper.top, lower.top) + 1;
  return shared >= LEVEL * (Math.min(upper.bottom - upper.top, lower.bottom - lower.top) + 1);
}

/** Adds a letter; the band that the next one is held against follows the last few letters. */
function extend(strip: Growing, letter: Mark): void {
  strip.letters.push(letter);
  strip.left = Math.min(strip.left, letter.left);
  strip.right = Math.max(strip.right, letter.right);
  const last = strip.letters.slice(-BAND_LETTERS);
  strip.top = Math.min(...last.map(({ top }) => top));
  strip.bottom = Math.max(...last.map(({ bottom }) => bottom));
}

/** Commas and feet of letters that began strips of their own go to the strip above or below that they belong to. */
function absorbed(strips: readonly Growing[]): Growing[] {
  const high = strips.map(({ letters }) => Math.max(...letters.map(({ top, bottom }) => bottom - top + 1)));
  const hosts = strips.filter(({ letters }) => letters.length >= HOST_LETTERS);
  return strips.filter((strip, i) => {
    const own = high[i] ?? 0;
    if (strip.letters.length > 2 * HOST_LETTERS) return true;
    const host = hosts.find((other) => {
      const height = other.bottom - other.top + 1;
      const gap = Math.max(strip.top - other.bottom, other.top - strip.bottom);
      const within = strip.left >= other.left - height && strip.right <= other.right + height;
      return other !== strip && own <= FOOT * height && gap <= FOOT_GAP * height && within;
    });
    return host === undefined;
  });
}

/** Strips of one row that were begun twice, put together. */
function joined(strips: readonly Growing[], uprights: readonly Upright[]): Growing[] {
  const whole: Growing[] = [];
  for (const strip of [...strips].sort((a, b) => a.left - b.left)) {
    const height = strip.bottom - strip.top + 1;
    const before = whole.findLast((other) => {
      const own = other.bottom - other.top + 1;
      const shared = Math.min(strip.bottom, other.bottom) - Math.max(strip.top, other.top) + 1;
      const fits =
        shared >= 0.6 * Math.min(own, height) && Math.max(own, height) <= HEIGHTS * Math.min(own, height);
      const gap = strip.left - other.right;
      const near = gap <= GAP * Math.max(own, height);
      const isAfar = gap > AFAR * Math.max(own, height);
      const ends = other.letters.toSorted((a, b) => a.left - b.left).slice(-BAND_LETTERS);
      if (fits && near && isAfar && !isLevel(ends, strip.letters.slice(0, BAND_LETTERS))) return false;
      return fits && near && !arePartedBy(uprights, other.right, strip.left, strip.bottom);
    });
    if (before === undefined) whole.push(strip);
    else for (const letter of strip.letters) extend(before, letter);
  }
  return whole.map((strip) => ({ ...strip, letters: strip.letters.toSorted((a, b) => a.left - b.left) }));
}

/** Which strip a dot, a comma or a dash stands beside; -1 for none. */
function nearest(
  strips: readonly Omit<Mark, 'area'>[],
  { left, right, top, bottom }: Mark,
  usual: number,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, strip] of strips.entries()) {
    const height = Math.max(usual, strip.bottom - strip.top + 1);
    const x = Math.max(strip.left - right, left - strip.right, 0);
    if (x === 0 || x > NEAR_X * height) continue;
    const y = Math.max(strip.top - bottom, top - strip.bottom, 0);
    if (y > NEAR_Y * height || x + y >= least) continue;
    least = x + y;
    best = i;
  }
  return best;
}

function stripOf({ letters, left, right }: Growing): Strip {
  const slope = slopeOf(letters);
  const level = (y: number, mark: Mark) => y - slope * ((mark.left + mark.right) / 2 - left);
  const bottoms = letters.map((mark) => level(mark.bottom, mark)).sort((a, b) => a - b);
  const baseline = bottoms[Math.floor(bottoms.length / 2)] ?? 0;
  const rises = letters.map((mark) => baseline - level(mark.top, mark) + 1).sort((a, b) => a - b);
  const rise = (share: number): number => rises[Math.floor(rises.length * share)] ?? 0;
  const top = Math.min(...letters.map(({ top: own }) => own));
  const bottom = Math.max(...letters.map(({ bottom: own }) => own));
  const lowercase = rises.filter((own) => own <= STEMLESS * rise(0.95)).length / rises.length;
  const cap = Math.max(4, rise(lowercase > MOSTLY ? CAPITAL_AMONG_SMALL : CAPITAL));
  const widestGap = widestGapOf(letters);
  return { left, right, top, bottom, baseline, slope, cap, letters: letters.length, lowercase, widestGap };
}

function widestGapOf(letters: readonly Mark[]): number {
  let widest = 0;
  let right = Number.POSITIVE_INFINITY;
  for (const mark of letters) {
    widest = Math.max(widest, mark.left - right - 1);
    right = right === Number.POSITIVE_INFINITY ? mark.right : Math.max(right, mark.right);
  }
  return widest;
}

/**
 * Slope of the line through the letters' feet, by the median of their halves; 0 for short strips. Commas and currency
 * signs end below the line: what has neither the height of small letters nor that of large ones is left out.
 */
function slopeOf(all: readonly Mark[]): number {
  const heights = all.map(heightOf).sort((a, b) => a - b);
  const ofLetters = [
    heights[Math.floor(heights.length / 2)] ?? 0,
    heights[Math.floor(heights.length * CAPITAL)] ?? 0,
  ];
  const letters = all.filter((letter) =>
    ofLetters.some((height) => Math.abs(heightOf(letter) - height) <= EVEN * height),
  );
  if (letters.length < SLOPE_LETTERS) return 0;
  const half = Math.floor(letters.length / 2);
  const [x0, y0] = foot(letters.slice(0, half));
  const [x1, y1] = foot(letters.slice(half));
  return x1 - x0 < 1 ? 0 : Math.max(-0.08, Math.min(0.08, (y1 - y0) / (x1 - x0)));
}

function foot(letters: readonly Mark[]): [number, number] {
  return [
    middle(letters.map(({ left, right }) => (left + right) / 2)),
    middle(letters.map(({ bottom }) => bottom)),
  ];
}
