import { t } from '../words/t.ts';
import { keysListed, keysOn } from './keys.ts';

/** The keys that are used most, at the foot of the list. */
export function KeyBar() {
  const list = () => {
    keysListed.value = true;
  };
  return (
    <footer class="key-bar">
      {keysOn.value && (
        <>
          <span>
            <kbd>J</kbd> <kbd>K</kbd> {t('keys.move')}
          </span>
          <span>
            <kbd>E</kbd> {t('keys.type')}
          </span>
          <span>
            <kbd>Z</kbd> {t('keys.page')}
          </span>
        </>
      )}
      <button type="button" class="link small" onClick={list}>
        <kbd>?</kbd> {t('keys.all')}
      </button>
    </footer>
  );
}
