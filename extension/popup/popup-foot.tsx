import { useRef, useState } from 'preact/hooks';
import { copiedText } from './copied-text.ts';
import { openWithFigures } from './open-workbench.ts';
import { tab, taken } from './quick.ts';
import { say } from './say.ts';
import { forgetFigures } from './typed-figures.ts';

const SHOWN_MILLISECONDS = 2000;
type Copying = 'copy' | 'copied' | 'copy.failed';

/** What can be done with the figures: hand them over, copy them, erase them. */
export function PopupFoot() {
  const [copying, setCopying] = useState<Copying>('copy');
  const [failed, setFailed] = useState(false);
  const foot = useRef<HTMLElement>(null);
  const copy = async () => {
    const outcome: Copying = await navigator.clipboard.writeText(copiedText(tab.value)).then(
      () => 'copied',
      () => 'copy.failed',
    );
    setCopying(outcome);
    setTimeout(() => setCopying('copy'), SHOWN_MILLISECONDS);
  };
  const erase = () => {
    forgetFigures();
    document.querySelector<HTMLInputElement>('[autofocus]')?.focus();
  };
  return (
    <footer class="popup-foot" ref={foot}>
      {failed && (
        <p class="wrong small" role="alert">
          {say('open.failed')}
        </p>
      )}
      <div class="popup-actions">
        <button
          type="button"
          class="button primary"
          onClick={async () => setFailed(!(await openWithFigures(taken.value.figures)))}
        >
          {say('open')}
        </button>
        <button type="button" class="button" onClick={copy}>
          <span aria-live="polite">{say(copying)}</span>
        </button>
        <button type="button" class="link plain" onClick={erase}>
          {say('erase')}
        </button>
      </div>
    </footer>
  );
}
