import { type MessageKey, t } from '../words/t.ts';

interface Props {
  readonly id: string;
  readonly wrong: MessageKey | null;
  readonly hint?: MessageKey;
}

/** What is expected in a field, or why what stands in it was not taken. */
export function Wrong({ id, wrong, hint }: Props) {
  const text = wrong ?? hint;
  return (
    <p id={id} class={wrong ? 'hint wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
      {text ? t(text) : ''}
    </p>
  );
}
