import { Dialog } from '../shell/dialog.tsx';
import { t } from '../words/t.ts';
import { keysListed, keysOn } from './keys.ts';

const close = () => {
  keysListed.value = false;
};

/** Every key, and the switch that turns single letters off. */
export function KeysDialog() {
  if (!keysListed.value) return null;
  const keys = [
    ['J / K, ↓ / ↑', t('keys.move')],
    ['1 … 9', t('keys.choose')],
    ['Enter', t('keys.open')],
    ['E', t('keys.type')],
    ['X', t('keys.leave')],
    ['Z', t('keys.page')],
    ['+ / −', t('keys.zoom')],
    ['F', t('viewer.fit')],
    ['R', t('viewer.turn')],
    ['B', t('keys.boxes')],
    ['C', t('viewer.contrast')],
    ['T', t('keys.trace')],
    ['Alt 1 … 4', t('keys.steps')],
    ['Esc', t('keys.close')],
  ] as const;
  return (
    <Dialog label={t('keys.title')} class="dialog" onClose={close}>
      <h2>{t('keys.title')}</h2>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={keysOn.value}
          onChange={(event) => {
            keysOn.value = event.currentTarget.checked;
          }}
        />
        {t('keys.on')}
      </label>
      <form method="dialog">
        <button type="submit" class="button primary">
          {t('dialog.close')}
        </button>
      </form>
    </Dialog>
  );
}
