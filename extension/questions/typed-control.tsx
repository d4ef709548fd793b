import { useState } from 'preact/hooks';
import { typedValue } from '../review/typed-value.ts';
import { plainAmount } from '../words/formats.ts';
import { type MessageKey, t } from '../words/t.ts';
import type { Asking } from './asking.ts';
import { Wrong } from './wrong.tsx';

interface Props {
  readonly asking: Asking;
  readonly form: 'money' | 'wage' | 'count';
  /** The highest count that there can be. */
  readonly most?: number;
}

type Typed = { readonly value: string | number } | { readonly wrong: MessageKey };

function understood(text: string, form: Props['form'], most: number): Typed {
  if (form !== 'count') {
    const typed = typedValue(form, text);
    return 'value' in typed && typed.value.startsWith('-') ? { wrong: 'typed.money' } : typed;
  }
  const digits = text.replace(/[\s,]/g, '');
  return /^\d{1,4}$/.test(digits) && Number(digits) <= most
    ? { value: Number(digits) }
    : { wrong: 'questions.wrong.count' };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? plainAmount(value) : typeof value === 'number' ? String(value) : '';
}

/** An amount or a number; taken as soon as it makes sense, and criticised only when one is done. */
export function TypedControl({ asking, form, most = 0 }: Props) {
  const { said, name } = asking;
  const [text, setText] = useState(shown(said?.value));
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const given = said?.choice === undefined && said?.value !== null;
  const shownText = given || said === null ? text : '';
  const take = (typed: string, done: boolean) => {
    setText(typed);
    if (typed.trim() === '') {
      setWrong(null);
      if (said !== null && given) asking.forget();
      return;
    }
    const meant = understood(typed, form, most);
    const refused = 'wrong' in meant ? meant.wrong : asking.say(meant.value);
    if (refused && done && said !== null) asking.forget();
    setWrong(done || refused === null ? refused : null);
  };
  return (
    <div class="typed-answer">
      <label for={`${name}-typed`}>{t(form === 'count' ? 'questions.number' : 'questions.amount')}</label>
      <input
        id={`${name}-typed`}
        type="text"
        inputMode={form === 'count' ? 'numeric' : 'decimal'}
        autocomplete="off"
        spellcheck={false}
        value={shownText}
        aria-invalid={wrong !== null}
        aria-describedby={`${name}-wrong`}
        onInput={(event) => take(event.currentTarget.value, false)}
        onChange={(event) => take(event.currentTarget.value, true)}
      />
      <Wrong id={`${name}-wrong`} wrong={wrong} hint={`questions.hint.${form}`} />
    </div>
  );
}
