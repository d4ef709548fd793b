import { useEffect } from 'preact/hooks';
import { Icon } from '../shell/icon.tsx';
import { Mark } from '../shell/mark.tsx';
import { language, languages } from '../words/language.ts';
import { ForeignerTab } from './foreigner-tab.tsx';
import { openWorkbench } from './open-workbench.ts';
import { PopupFoot } from './popup-foot.tsx';
import { bringLaw, tab } from './quick.ts';
import { say } from './say.ts';
import { TabList } from './tab-list.tsx';
import { UnemploymentTab } from './unemployment-tab.tsx';

/** The quick calculation: figures typed by hand, the result at each key, and the way to the workbench. */
export function Popup() {
  useEffect(() => {
    void bringLaw();
  }, []);
  return (
    <>
      <header class="popup-head">
        <h1 class="brand">
          <Mark />
          {say('name')}
        </h1>
        <button type="button" class="button compact" onClick={openWorkbench}>
          <Icon name="paper" size={18} />
          {say('read-papers')}
        </button>
        <Languages />
      </header>
      <main class="popup-main">
        <TabList />
        <div class="popup-body">
          <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab.value}`}>
            {tab.value === 'unemployment' ? <UnemploymentTab /> : <ForeignerTab />}
          </div>
        </div>
      </main>
      <PopupFoot />
    </>
  );
}

function Languages() {
  return (
    <fieldset class="switch">
      <legend class="unseen">{say('language')}</legend>
      {languages.map((of) => (
        <button
          key={of}
          type="button"
          class="switch-choice"
          lang={of}
          aria-pressed={language.value === of}
          aria-label={`${of.toUpperCase()}, ${say(`language.${of}`)}`}
          onClick={() => {
            language.value = of;
          }}
        >
          {of.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
