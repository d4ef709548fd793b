import { useRef } from 'preact/hooks';
import { take } from '../shell/desk.ts';
import { t } from '../words/t.ts';
import { readableKinds } from './refusals.ts';

/** The button that opens the browser's own picker, for one paper or several. */
export function FilePicker({ label, primary }: { label: string; primary: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = '';
    if (files.length > 0) take(files);
  };
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'link'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={readableKinds}
        multiple
        hidden
        aria-label={t('papers.choose')}
        onChange={chosen}
      />
    </>
  );
}
