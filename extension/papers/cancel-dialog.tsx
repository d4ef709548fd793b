import { signal } from '@preact/signals';
import { Dialog } from '../shell/dialog.tsx';
import { t } from '../words/t.ts';

/** Whether it is being asked if the reading is to be cancelled. */
export const cancelAsked = signal(false);

const close = () => {
  cancelAsked.value = false;
};

/** Asks before Esc cancels a reading. */
export function CancelDialog({ onCancel }: { onCancel: () => void }) {
  if (!cancelAsked.value) return null;
  return (
    <Dialog label={t('papers.cancel-ask')} class="dialog" onClose={close}>
      <h2>{t('papers.cancel-ask')}</h2>
      <p>{t('papers.cancel-keeps')}</p>
      <form method="dialog" class="step-end">
        <button type="submit" class="button primary" onClick={onCancel}>
          {t('papers.cancel-all')}
        </button>
        <button type="submit" class="button">
          {t('papers.go-on-reading')}
        </button>
      </form>
    </Dialog>
  );
}
