import { Icon } from '../shell/icon.tsx';
import { t } from '../words/t.ts';

const toOutputs = () => {
  const section = document.querySelector<HTMLElement>('[data-outputs]');
  section?.scrollIntoView({ block: 'start' });
  section?.focus();
};

/** Beside the result: its report on paper, and the way to the files. */
export function OutputsSlot() {
  return (
    <>
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="printer" />
        {t('result.report')}
      </button>
      <button type="button" class="button" onClick={toOutputs}>
        <Icon name="calendar" />
        {t('result.files')}
      </button>
    </>
  );
}
