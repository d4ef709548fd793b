import { t } from '../words/t.ts';
import { Icon } from './icon.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { StepBar } from './step-bar.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** The bar on top of every full page: whose page it is, where one stands, and that nothing leaves the computer. */
export function Header() {
  return (
    <header class="header">
      <span class="brand">
        <Mark />
        {t('name')}
      </span>
      <StepBar />
      <div class="header-end">
        <span class="trust">
          <Icon name="shield" />
          <span>{t('trust')}</span>
          <a class="trust-link" href="/verify.html" target="_blank" rel="noopener">
            {t('trust.check')}
          </a>
        </span>
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
