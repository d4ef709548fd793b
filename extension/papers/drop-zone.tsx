import { Mark } from '../shell/mark.tsx';
import { goTo } from '../shell/step.ts';
import { t } from '../words/t.ts';
import { FilePicker } from './file-picker.tsx';
import { FolderPicker } from './folder-picker.tsx';
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
        <div class="drop-buttons">
          <FilePicker label={t('papers.choose')} primary />
          <FolderPicker />
        </div>
        <p class="drop-paste">
          {t('drop.paste')} <kbd>Ctrl</kbd> <kbd>V</kbd>
        </p>
      </div>
      <RefusalList />
      <p class="below-drop">
        <span>
          {t('papers.none-at-hand')}{' '}
          <button type="button" class="link" onClick={() => goTo('questions')}>
            {t('papers.own-figures')}
          </button>
        </span>
        <SampleLink />
      </p>
    </div>
  );
}
