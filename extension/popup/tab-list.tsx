import { type Tab, tab, tabs } from './quick.ts';
import { say } from './say.ts';

/** Goes to a tab and puts the cursor on its name. */
function choose(next: Tab) {
  tab.value = next;
  document.getElementById(`tab-${next}`)?.focus();
}

/** Left and right go from tab to tab. */
function onArrow(event: KeyboardEvent) {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const other = tabs.find((name) => name !== tab.value);
  if (other !== undefined) choose(other);
}

/** The two things that can be worked out here. */
export function TabList() {
  return (
    <div role="tablist" aria-label={say('tabs')} class="tabs">
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={tab.value === name}
          aria-controls="tab-panel"
          tabIndex={tab.value === name ? 0 : -1}
          onClick={() => choose(name)}
          onKeyDown={onArrow}
        >
          {say(`tab.${name}`)}
        </button>
      ))}
    </div>
  );
}
