import type { Reading, WorkerType } from '../contract.ts';
import { fold } from '../layout/fold.ts';
import type { Page } from '../source/page.ts';
import { placeOfFolded, type Stretch } from '../values/folded-places.ts';
import { phrasesOf } from '../values/phrases.ts';
import { workerTypeLabels, workerTypeNames } from '../vocabulary/worker-types.ts';
import { labelledValues } from './labelled.ts';
import { goesOnIn } from './line-wraps.ts';
import { type PageTexts, textsWithPhrases } from './page-texts.ts';
import { joined, type Printed, partOf } from './printed.ts';
import { readingOf } from './reading-of.ts';
import { inHeader, isShort } from './zones.ts';

const labels = phrasesOf(workerTypeLabels);
const names = phrasesOf(workerTypeNames.flatMap(({ sure, alone }) => [...sure, ...alone]));

interface Mention {
  readonly type: WorkerType;
  readonly weight: number;
  readonly page: Page;
  readonly printed: Printed;
}

const LABELLED = 5;
const HEADING = 4;
const BY_ITSELF = 3;
/** Signs between the fields of one printed line. */
const PARTING_SIGN = /\s[-–—/]\s|\s*[|·•;]\s*/;
const MOST_WORDS_BESIDE = 3;
/** What a phrase takes of its segment's letters to stand by itself. */
const OWN_SEGMENT = 0.6;

/**
 * The kind of account that the statement is headed with; a phrase within a sentence or a footnote is no evidence,
 * and a form that lists several kinds tells none.
 */
export function readWorkerType(texts: PageTexts): Reading | null {
  const mentions = [...labelledMentions(texts), ...printedMentions(texts)];
  const [best] = mentions.sort((a, b) => b.weight - a.weight);
  if (!best) return null;
  const rival = mentions.find(({ type }) => type !== best.type);
  if (rival?.weight === best.weight) return null;
  const doubt = rival && rival.weight >= HEADING ? { code: 'note.several-worker-types' } : null;
  return readingOf(best.page, best.printed, best.type, doubt);
}

function labelledMentions(texts: PageTexts): Mention[] {
  return labelledValues(texts, labels).flatMap(({ page, sheet, value: own, where, cell }) => {
    if (where === 'above' || !isShort(own.words)) return [];
    const next = where === 'inline' ? goesOnIn(sheet, cell.at, cell.segment) : null;
    const value = next ? joined([own, next]) : own;
    const key = fold(value.text);
    return workerTypeNames.flatMap(({ type, sure, alone }): Mention[] => {
      const place = firstPlace(value.text, key, sure);
      if (place) return [{ type, weight: LABELLED, page, printed: partOf(value, place.start, place.end) }];
      return alone.includes(key) ? [{ type, weight: LABELLED, page, printed: value }] : [];
    });
  });
}

function printedMentions(texts: PageTexts): Mention[] {
  return textsWithPhrases(texts, names).flatMap(([{ page, segment }]) => {
    const inHead = inHeader(page, segment.box);
    const heads = inHead && isShort(segment.words);
    return workerTypeNames.flatMap(({ type, sure, alone }): Mention[] => {
      if (alone.includes(segment.key) && heads) {
        return [{ type, weight: BY_ITSELF, page, printed: segment }];
      }
      const place = firstPlace(segment.text, segment.key, sure);
      if (!place) return [];
      const printed = partOf(segment, place.start, place.end);
      const isPart = inHead && standsApart(segment.text, place);
      const byItself = fold(printed.text).length / segment.key.length >= OWN_SEGMENT;
      const weight = heads || isPart ? HEADING : byItself ? BY_ITSELF : 0;
      return weight > 0 ? [{ type, weight, page, printed }] : [];
    });
  });
}

/** Whether signs part the phrase, with a word or two of its own, from the rest: "… | Régimen Generación AFORE | …". */
function standsApart(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(0, start).split(PARTING_SIGN);
  const after = text.slice(end).split(PARTING_SIGN);
  if (before.length + after.length < 3) return false;
  const beside = `${before.at(-1) ?? ''} ${after[0] ?? ''}`.split(' ').filter((word) => word !== '');
  return beside.length <= MOST_WORDS_BESIDE;
}

/** Where a text (folded `key`) prints the first of the phrases that it does. */
function firstPlace(text: string, key: string, phrases: readonly string[]): Stretch | null {
  for (const phrase of phrases) {
    const place = key.includes(phrase) ? placeOfFolded(text, phrase) : null;
    if (place) return place;
  }
  return null;
}
