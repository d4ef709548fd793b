import type { Bimester } from '../../rules/dates.ts';
import { anyMonth, anyOrdinal, monthNumbers, ordinalNumbers, spanNames } from '../vocabulary/months.ts';
import { plain } from './plain.ts';

/** A bimester found in a text, and the characters it takes there. */
export interface FoundBimester {
  readonly start: number;
  readonly end: number;
  readonly bimester: Bimester;
}

/** The individual accounts begin with the SAR of 1992; nothing printed on a statement is older. */
const FIRST_YEAR = 1992;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const WHICH = '(?<which>0?[1-6])';
const NAMES = spanNames(2);

/** The printed forms; the last two digits are the bimester, never the month. */
const forms = [
  // 4o. bimestre de 2024, cuarto bimestre 2024
  String.raw`(?<![a-z\d])(?<which>${anyOrdinal})(?:\s?(?:(?:er|do|ro|to|a|o)\b|[°º])\.?)?\s*(?:${NAMES})\b\.?(?:\s*(?:del?|,|-|/))?\s*(?:ano\s*)?${YEAR}(?!\d)`,
  // BIM 4 2024, Bimestre: 04/2024
  String.raw`(?<![a-z])(?:${NAMES})\b\.?\s*:?\s*(?<which>${anyOrdinal})(?![a-z\d])(?:\s*(?:del?|,|-|/))?\s*(?:ano:?\s*)?${YEAR}(?!\d)`,
  // 2024 BIM 4
  String.raw`(?<!\d)${YEAR}\s*[-/]?\s*(?:${NAMES})\b\.?\s*${WHICH}(?!\d)`,
  // 2024 B4, 2024-B4
  String.raw`(?<!\d)${YEAR}\s*[-/]?\s*b\s?${WHICH}(?![a-z\d])`,
  // B4 2024, B4-2024
  String.raw`(?<![a-z\d])b\s?${WHICH}\s*[-/]?\s*${YEAR}(?!\d)`,
  // 202404, also glued to what follows: 202404-ABC, 202404ABC; within an RFC (ABC191105XY1) it is a day
  String.raw`(?<![a-zñ&\d/.,\-])${YEAR}(?<which>0[1-6])(?![\d/.,])`,
  // 2024-04, 2024/04
  String.raw`(?<![a-zñ&\d/.,\-])${YEAR}\s?[-/]\s?(?<which>0[1-6])(?!\d|\s?[-/.]\s?\d)`,
  // 04/2024, 4-2024
  String.raw`(?<!\d|\d\s?[-/.]\s?)${WHICH}\s?[-/]\s?${YEAR}(?!\d|\s?[-/.]\s?\d)`,
].map((form) => ({ form: new RegExp(form, 'g'), named: form.includes(NAMES) }));
const NAMED = new RegExp(NAMES);
/** jul-ago 2024: two months that make a bimester. */
const TWO_MONTHS = new RegExp(
  String.raw`(?<![a-z\d])(?<first>${anyMonth})\.?\s*(?:-|/|a|y)\s*(?<last>${anyMonth})\.?[\s\-/]*(?:del?\s*)?${YEAR}(?!\d)`,
  'g',
);

/** A text that is `202404` and nothing else, as most cells of a table are. */
const ALONE = /^(?:199[2-9]|20\d{2})0[1-6]$/;

/** Every bimester in the text, from left to right. */
export function findBimesters(text: string): FoundBimester[] {
  if (!/\d{4}/.test(text)) return [];
  if (ALONE.test(text)) {
    return [{ start: 0, end: text.length, bimester: `${text.slice(0, 4)}-B${text.slice(5)}` }];
  }
  const folded = plain(text);
  const found: FoundBimester[] = [];
  const add = (match: RegExpExecArray, which: number) => {
    const { year = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (Number(year) < FIRST_YEAR || which < 1 || which > 6) return;
    if (!found.some((other) => start < other.end && other.start < end)) {
      found.push({ start, end, bimester: `${year}-B${which}` });
    }
  };
  const isNamed = NAMED.test(folded);
  for (const { form, named } of forms) {
    if (named && !isNamed) continue;
    for (const match of folded.matchAll(form)) add(match, ordinalNumbers.get(match.groups?.which ?? '') ?? 0);
  }
  for (const match of folded.matchAll(TWO_MONTHS)) {
    const first = monthNumbers.get(match.groups?.first ?? '') ?? 0;
    const last = monthNumbers.get(match.groups?.last ?? '') ?? 0;
    if (first % 2 === 1 && last === first + 1) add(match, last / 2);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The one bimester that the text prints, whatever stands beside it (an employer's RFC); null where none or several. */
export function readBimester(text: string): Bimester | null {
  const [first, ...others] = findBimesters(text);
  return first && others.every((other) => other.bimester === first.bimester) ? first.bimester : null;
}
