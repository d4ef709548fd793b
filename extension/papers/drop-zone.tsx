import { Mark } from '../shell/mark.tsx';
import { t } from '../words/t.ts';
import { FilePicker } from './file-picker.tsx';
import { RefusalList } from './refusal-list.tsx';
import { SampleLink } from './sample-link.tsx';

/** The empty desk's invitation: drop, choose or paste. */
export function DropZone() {
  return (
    <div>
      <div class="drop-zone">
        <span class="drop-picture">
          <Mark />
        </span>
        <h2>{t('drop.here')}</h2>
        <p>{t('drop.kinds')}</p>
        <FilePicker label={t('papers.choose')} primary />
        <p class="drop-paste">
          {t('drop.paste')} <kbd>Ctrl</kbd> <kbd>V</kbd>
        </p>
      </div>
      <RefusalList />
      <p class="below-drop">
        <SampleLink />
      </p>
    </div>
  );
}
