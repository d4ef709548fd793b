import { t } from '../words/t.ts';
import { Icon } from './icon.tsx';
import { switchTheme, theme } from './theme.ts';

/** Light or dark for as long as the tab lives. */
export function ThemeSwitch() {
  const dark = theme.value === 'dark';
  const label = t(dark ? 'theme.to-light' : 'theme.to-dark');
  return (
    <button type="button" class="button icon-button" title={label} aria-label={label} onClick={switchTheme}>
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}
