import { Icon } from '../shell/icon.tsx';
import { t } from '../words/t.ts';

/** Where the result leaves the browser: on paper, and as files. */
export function OutputsSlot() {
  return (
    <div class="outputs">
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="printer" />
        {t('result.print')}
      </button>
    </div>
  );
}
