import { t } from '../words/t.ts';
import { openInTab } from './hand-over-case.ts';
import { Icon } from './icon.tsx';
import { surface } from './surface.ts';

/** At the foot of the panel: the way to the whole workbench, with everything that was done. */
export function PanelFoot() {
  if (surface.value !== 'panel') return null;
  return (
    <footer class="panel-foot">
      <button type="button" class="button wide" data-open-large onClick={() => void openInTab()}>
        <Icon name="open" size={18} />
        {t('panel.open-large')}
      </button>
    </footer>
  );
}
