import { viewerOpen } from '../review/selection.ts';
import { Dialog } from '../shell/dialog.tsx';
import { t } from '../words/t.ts';
import { PageViewer } from './page-viewer.tsx';

const close = () => {
  viewerOpen.value = false;
};

/** The paper over the list, where there is no room for both. */
export function ViewerDialog() {
  if (!viewerOpen.value) return null;
  return (
    <Dialog label={t('viewer.name')} class="dialog viewer-dialog" onClose={close}>
      <form method="dialog" class="viewer-close">
        <button type="submit" class="button compact">
          {t('dialog.close')}
        </button>
      </form>
      <PageViewer />
    </Dialog>
  );
}
