import { daysBetween } from '../case/outlook.ts';
import { on } from '../shell/case.ts';
import { amountWithSign, longDate } from '../words/formats.ts';
import { lawWords } from '../words/law-words.ts';
import { counted, t } from '../words/t.ts';
import type { Difference, Headline } from './headline.ts';

/** The heading of the result of somebody out of work. */
export function headInWords(headline: Headline): string {
  if (headline.is === 'from')
    return t(headline.sure ? 'result.head.from' : 'result.head.from-maybe', {
      day: longDate(headline.day, on.value),
    });
  return t(`result.head.${headline.is}`);
}

function differenceInWords({ more, by, weeks }: Difference): string {
  const blanks = { more: more.toUpperCase(), by: amountWithSign(by) };
  if (weeks === null || weeks <= 0) return t('result.differs', blanks);
  return counted('result.differs-weeks', weeks, blanks);
}

/** The sentence under it: days to go, what is not met, and how A and B differ. */
export function leadInWords(headline: Headline, difference: Difference | null): string {
  const first =
    headline.is === 'from'
      ? counted('result.days-to-go', daysBetween(on.value, headline.day))
      : headline.is === 'unmet'
        ? t('result.unmet', { condition: lawWords(`condition.${headline.condition}`) })
        : headline.is === 'unknown'
          ? t('result.lead.unknown')
          : '';
  const choice = headline.is === 'unmet' ? '' : t('result.only-one');
  return [first, choice, difference ? differenceInWords(difference) : ''].filter(Boolean).join(' ');
}
