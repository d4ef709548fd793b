import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { discard, papers } from '../shell/desk.ts';
import { t } from '../words/t.ts';
import type { Paper } from './paper.ts';

/** Asks for an encrypted paper's password in its own row; what is typed is handed on once and wiped. */
export function PasswordForm({ paper, wrong }: { paper: Paper; wrong: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const password = field.current?.value ?? '';
    if (!password || !field.current) return;
    field.current.value = '';
    papers.unlock(paper, password);
  };
  return (
    <form class="password" onSubmit={submit}>
      <p id={`${id}-why`} class={wrong ? 'wrong' : undefined} role={wrong ? 'alert' : undefined}>
        {t(wrong ? 'password.wrong' : 'password.needed')}
      </p>
      <label for={id}>{t('password.label')}</label>
      <div class="password-row">
        <input
          ref={field}
          id={id}
          type="password"
          autocomplete="off"
          aria-describedby={`${id}-why`}
          aria-invalid={wrong}
          required
        />
        <button type="submit" class="button primary">
          {t('password.open')}
        </button>
        <button type="button" class="button" onClick={() => discard(paper)}>
          {t('papers.remove')}
        </button>
      </div>
    </form>
  );
}
