import type { Reading } from '../contract.ts';
import { middleOf } from '../layout/box.ts';
import { aforeLabels, attentionWords, elsewhereWords, flowWords, newerAfores } from '../vocabulary/afores.ts';
import type { AforeMention } from './afore-mentions.ts';
import { readingOf } from './reading-of.ts';

/** What each kind of place proves; a kind counts once, however often it is printed. */
const WEIGHTS = {
  header: 6,
  labelled: 5,
  headerBrand: 4,
  reference: 5,
  legalName: 4,
  domain: 4,
  attention: 3,
  margin: 3,
  body: 1.5,
  nothing: 0,
} as const;
type Place = keyof typeof WEIGHTS;

/** The head of the first page, as a share of its height. */
const HEADER = 0.22;
/** The running head and foot of any page, as shares of its height. */
const TOP_MARGIN = 0.09;
const BOTTOM_MARGIN = 0.9;
/** A name takes this share of a logo's or a cell's letters at least. */
const OWN_CELL = 0.6;
/** Below it the evidence is one chance remark. */
const ENOUGH = 4;
/** Evidence for a second AFORE that is not thought of as chance, as a share of the first one's. */
const RIVAL = 0.5;

interface Weighed {
  readonly slug: string;
  readonly score: number;
  readonly mention: AforeMention;
}

/**
 * The AFORE that the document speaks for, by the weight of the places that name it; never one of a list, a bank
 * in a reference cell, or one that money came from. Doubtful where two are named or one is named in passing.
 */
export function readAfore(mentions: readonly AforeMention[]): Reading | null {
  const [first, second] = weigh(mentions);
  if (!first) return null;
  const rival = second?.score ?? 0;
  if (rival === first.score) return null;
  const { page, printed } = first.mention;
  if (rival > RIVAL * first.score)
    return readingOf(page, printed, first.slug, { code: 'note.several-afores' });
  const doubt = first.score < ENOUGH ? { code: 'note.afore-in-passing' } : null;
  return readingOf(page, printed, first.slug, doubt);
}

/** The AFOREs named, the best proved first, each with its best mention. */
function weigh(mentions: readonly AforeMention[]): Weighed[] {
  const slugs = new Set(mentions.map(({ slug }) => slug));
  const bySlug = new Map<string, Map<Place, AforeMention>>();
  for (const mention of mentions) {
    const newer = newerAfores.get(mention.slug);
    const slug = newer !== undefined && slugs.has(newer) ? newer : mention.slug;
    const places = bySlug.get(slug) ?? new Map<Place, AforeMention>();
    const place = placeOf(mention);
    if (place !== 'nothing' && !places.has(place)) places.set(place, mention);
    bySlug.set(slug, places);
  }
  return [...bySlug]
    .flatMap(([slug, places]): Weighed[] => {
      const [best] = [...places].sort(([a], [b]) => WEIGHTS[b] - WEIGHTS[a]);
      const score = [...places.keys()].reduce((sum, place) => sum + WEIGHTS[place], 0);
      return best ? [{ slug, score, mention: best[1] }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

function placeOf({ form, page, line, segment, share, printed }: AforeMention): Place {
  const left = line.segments[line.segments.indexOf(segment) - 1];
  if (left && share >= OWN_CELL && aforeLabels.includes(left.key)) return 'labelled';
  const lineKey = line.segments.map(({ key }) => key).join(' ');
  const has = (words: readonly string[], key: string) => words.some((word) => key.includes(word));
  if (has(elsewhereWords, lineKey)) return 'nothing';
  const own = share >= OWN_CELL;
  const height = middleOf(segment.box) / page.height;
  const inHeader = page.number === 1 && height < HEADER;
  if (form === 'brand') return inHeader && own ? 'headerBrand' : 'nothing';
  if (own && has(flowWords, lineKey)) return 'reference';
  if (form === 'domain') return 'domain';
  if (/sadecv/.test(segment.key) && segment.text.includes(printed.text)) return 'legalName';
  if (inHeader) return 'header';
  if (has(attentionWords, segment.key)) return 'attention';
  return height < TOP_MARGIN || height > BOTTOM_MARGIN ? 'margin' : 'body';
}
