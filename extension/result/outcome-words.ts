import type { Benefit } from '../law.ts';
import { on } from '../shell/case.ts';
import { shortDate } from '../words/formats.ts';
import { lawWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { outcomeOf } from './outcome.ts';

/** How a benefit stands, in a few words. */
export function outcomeInWords(benefit: Benefit): string {
  const outcome = outcomeOf(benefit, on.value);
  switch (outcome.is) {
    case 'from':
      return t('result.outcome.from', { day: shortDate(outcome.day) });
    case 'unmet':
      return t('result.outcome.unmet', { condition: lawWords(`condition.${outcome.condition}`) });
    default:
      return t(`result.outcome.${outcome.is}`);
  }
}
