import { narrow } from '../shell/narrow.ts';
import { t } from '../words/t.ts';
import { viewerOpen } from './selection.ts';

/** The way to the page, where there is no room for it beside the list. */
export function SeePage({ page }: { page: number }) {
  if (!narrow.value) return null;
  const open = () => {
    viewerOpen.value = true;
  };
  return (
    <button type="button" class="link" onClick={open}>
      {t('viewer.see-page', { page })}
    </button>
  );
}
