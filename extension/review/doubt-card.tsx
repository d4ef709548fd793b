import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Paper } from '../papers/paper.ts';
import { StatusMark } from '../status/status-mark.tsx';
import { counted, type MessageKey, t } from '../words/t.ts';
import { candidatesFor } from './candidates.ts';
import { confirm, correct, leaveInDoubt, markNotPrinted } from './correct.ts';
import { CutOut } from './cut-out.tsx';
import { DoubtChoice } from './doubt-choice.tsx';
import { inPeoplesWords } from './in-words.ts';
import { goToNextDoubt } from './next-doubt.ts';
import { useReview } from './review-context.ts';
import { SeePage } from './see-page.tsx';
import { typedValue } from './typed-value.ts';
import type { Value } from './value.ts';

/** What the user says their paper says: a value, something else, or nothing. */
type Said = { readonly value: string } | 'other' | 'not-printed';

/** Keeps what the user says; the sentence that says why not, where it cannot be taken. */
function take(paper: Paper, value: Value, said: Said | null, typed: string): MessageKey | null {
  if (said === null) return 'doubt.choose-first';
  if (said === 'not-printed') {
    markNotPrinted(paper, value);
    return null;
  }
  const meant = said === 'other' ? typedValue(value.form, typed) : said;
  if ('wrong' in meant) return meant.wrong;
  if (said !== 'other' && meant.value === value.reading?.value) {
    confirm(paper, value);
    return null;
  }
  return correct(paper, value, meant.value) ? null : 'typed.refused';
}

/** One doubtful value: its place on the page, why it is doubted, and what the paper may say. Nothing is chosen beforehand. */
export function DoubtCard({ value }: { value: Value }) {
  const { paper, open, images, places, doubts } = useReview();
  const { path, label, form, reading } = value;
  const [said, setSaid] = useState<Said | null>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const corrections = paper.corrections.value;
  const proved = useMemo(() => candidatesFor(open, corrections, value), [open, corrections, path]);
  useLayoutEffect(() => {
    if (said === 'other') field.current?.focus();
  }, [said]);
  if (!reading) return null;
  const place = places.get(path);
  const name = `doubt-${path}`;
  const shown = (one: string) => inPeoplesWords(form, one, true);
  // What the sums make likely was not read so, and the note says what was.
  const isLikely = proved.some((candidate) => candidate.value === reading.value);
  const isSaid = (one: string) => said !== null && typeof said === 'object' && said.value === one;
  const choose = (next: Said) => () => {
    setSaid(next);
    setWrong(null);
  };
  const keep = () => {
    const refused = take(paper, value, said, typed);
    setWrong(refused);
    if (refused === null) goToNextDoubt(paper, [...doubts], path);
  };
  const leave = () => {
    leaveInDoubt(paper, value);
    goToNextDoubt(paper, [...doubts], path);
  };
  return (
    <form
      class="card doubt-card"
      data-doubt={path}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <header class="card-head">
        <h2>{label}</h2>
        <StatusMark status={{ shape: 'doubtful', word: 'status.doubtful' }} />
      </header>
      {place && <CutOut open={open} images={images} place={place} shape="doubtful" />}
      {place && <SeePage page={place.page} />}
      <p class="why">
        <b>{t('why.doubt')}</b> {!isLikely && t('doubt.we-read', { value: shown(reading.value) })}{' '}
        {reading.note ?? t('why.doubt-plain')}
      </p>
      <fieldset class="doubt-choices">
        <legend>{t('doubt.what')}</legend>
        {proved.map(({ value: candidate, settles }, index) => (
          <DoubtChoice
            key={candidate}
            name={name}
            hotkey={String(index + 1)}
            checked={isSaid(candidate)}
            onChoose={choose({ value: candidate })}
          >
            <b>{shown(candidate)}</b> <small>{counted('doubt.closes', settles)}</small>
          </DoubtChoice>
        ))}
        {!isLikely && (
          <DoubtChoice
            name={name}
            hotkey={String(proved.length + 1)}
            checked={isSaid(reading.value)}
            onChoose={choose({ value: reading.value })}
          >
            <b>{shown(reading.value)}</b> <small>{t('doubt.as-read')}</small>
          </DoubtChoice>
        )}
        <DoubtChoice name={name} hotkey="E" checked={said === 'other'} onChoose={choose('other')}>
          <b>{t('doubt.other')}</b> <small>{t('doubt.other-typed')}</small>
        </DoubtChoice>
        {said === 'other' && (
          <input
            ref={field}
            type="text"
            class="doubt-typed"
            aria-label={t('correction.what', { label })}
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-invalid={wrong !== null}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <DoubtChoice
          name={name}
          hotkey={String(proved.length + (isLikely ? 1 : 2))}
          checked={said === 'not-printed'}
          onChoose={choose('not-printed')}
        >
          {t('correction.mark-not-printed')}
        </DoubtChoice>
      </fieldset>
      {wrong && (
        <p class="hint wrong" role="alert">
          {t(wrong)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button primary">
          {t('doubt.confirm')} <kbd>Enter</kbd>
        </button>
        <button type="button" class="link" data-leave onClick={leave}>
          {t('doubt.leave')}
        </button>
      </div>
    </form>
  );
}
