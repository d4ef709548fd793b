import { useRef } from 'preact/hooks';
import { take } from '../shell/desk.ts';
import { t } from '../words/t.ts';
import { isReadable } from './refusals.ts';

/** The button that opens a whole folder; what cannot be read in it is passed over in silence. */
export function FolderPicker() {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    const files = [...(input.current?.files ?? [])].filter(isReadable);
    if (input.current) input.current.value = '';
    if (files.length > 0) take(files);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('papers.choose-folder')}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={t('papers.choose-folder')}
        onChange={chosen}
      />
    </>
  );
}
