import type { ReadingStep } from '../engine.ts';
import { Icon } from '../shell/icon.tsx';
import { counted, t } from '../words/t.ts';
import { secondsLeft } from './time-left.ts';

const MOST_CHIPS = 8;

/** What is being done, in words. */
export function stepInWords(step: ReadingStep): string {
  switch (step.step) {
    case 'opening':
      return t('reading.opening');
    case 'page':
      return t('reading.page', { page: step.page, pages: step.pages });
    case 'recognising':
      return t('reading.recognising', { page: step.page, pages: step.pages });
    default:
      return t('reading.understanding');
  }
}

/** The part of the work that is done, from 0 to 1; opening and understanding weigh as one page each. */
function partDone(step: ReadingStep): number {
  if (step.step === 'page') return step.page / (step.pages + 2);
  if (step.step === 'recognising') return (step.page - 1 + step.share) / (step.pages + 1);
  return step.step === 'opening' ? 0.05 : 0.9;
}

interface ChipProps {
  readonly page: number;
  readonly word: 'reading.page-now' | 'reading.page-letters' | 'reading.page-done';
}

function PageChip({ page, word }: ChipProps) {
  const reading = word !== 'reading.page-done';
  return (
    <li class={reading ? 'chip chip-reading' : 'chip'}>
      <Icon name={reading ? 'eye' : 'check'} size={14} />
      {t(word, { page })}
    </li>
  );
}

/** A paper's bar, what is being done, and a chip for each of the latest pages. */
export function ReadingProgress({ step, since, name }: { step: ReadingStep; since: number; name: string }) {
  const left = secondsLeft(step, since, performance.now());
  const page = step.step === 'page' || step.step === 'recognising' ? step.page : 0;
  const now = step.step === 'recognising' ? 'reading.page-letters' : 'reading.page-now';
  const first = Math.max(1, page - MOST_CHIPS + 1);
  const pages = Array.from({ length: page ? page - first + 1 : 0 }, (_, index) => first + index);
  return (
    <div class="reading">
      <progress class="bar" max={1} value={partDone(step)} aria-label={t('reading.of', { name })} />
      <p class="reading-step between">
        <span>{stepInWords(step)}</span>
        {left !== null && <span>{counted('reading.left', left)}</span>}
      </p>
      <ul class="chips">
        {pages.map((number) => (
          <PageChip key={number} page={number} word={number === page ? now : 'reading.page-done'} />
        ))}
      </ul>
    </div>
  );
}
