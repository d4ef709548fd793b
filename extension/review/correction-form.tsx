import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../words/t.ts';
import { correct, markNotPrinted } from './correct.ts';
import { aforeChoices, workerTypeChoices } from './in-words.ts';
import { useReview } from './review-context.ts';
import { editing } from './selection.ts';
import { asTyped, typedValue } from './typed-value.ts';
import type { Form, Value } from './value.ts';

type Wrong = MessageKey & `typed.${string}`;

const hints: Readonly<Partial<Record<Form, MessageKey>>> = {
  money: 'typed.hint-money',
  wage: 'typed.hint-wage',
  date: 'typed.hint-date',
  bimester: 'typed.hint-bimester',
};

function choices(form: Form): readonly (readonly [string, string])[] | null {
  if (form === 'afore') return aforeChoices;
  return form === 'workerType' ? workerTypeChoices.map(([slug, key]) => [slug, t(key)] as const) : null;
}

/** Takes from the user what the paper says; a form that cannot be understood says why and keeps what was typed. */
export function CorrectionForm({ value, onClose }: { value: Value; onClose: () => void }) {
  const { paper } = useReview();
  const { form, reading } = value;
  const id = useId();
  const [text, setText] = useState(reading ? asTyped(form, reading.value) : '');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const listed = choices(form);
  const hint = hints[form];
  useLayoutEffect(() => {
    field.current?.focus();
    if (!listed) field.current?.select();
  }, []);
  const close = () => {
    editing.value = null;
    onClose();
  };
  const notPrinted = () => {
    markNotPrinted(paper, value);
    onClose();
  };
  const save = (event: Event) => {
    event.preventDefault();
    const typed = typedValue(form, text);
    if ('value' in typed && correct(paper, value, typed.value)) return onClose();
    setWrong('wrong' in typed ? typed.wrong : 'typed.refused');
    field.current?.focus();
  };
  const attributes = {
    ref: field,
    id,
    value: text,
    'aria-invalid': wrong !== null,
    'aria-describedby': `${id}-hint`,
    onInput: (event: Event & { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  };
  return (
    <form
      class="correction"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <label for={id}>{t('correction.what', { label: value.label })}</label>
      {listed ? (
        <select {...attributes}>
          <option value="">{t('correction.choose')}</option>
          {listed.map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input {...attributes} type="text" autocomplete="off" spellcheck={false} />
      )}
      <p id={`${id}-hint`} class={wrong ? 'hint wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
        {wrong ? t(wrong) : hint ? t(hint) : ''}
      </p>
      <div class="actions">
        <button type="submit" class="button primary compact">
          {t('correction.save')}
        </button>
        {reading && (
          <button type="button" class="button compact" onClick={notPrinted}>
            {t('correction.mark-not-printed')}
          </button>
        )}
        <button type="button" class="button compact" onClick={close}>
          {t('correction.cancel')}
        </button>
      </div>
    </form>
  );
}
