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
        <a class="trust" href="/verify.html" target="_blank" rel="noopener">
          <Icon name="shield" />
          <span>{t('trust')}</span> <span class="trust-check">{t('trust.check')}</span>
        </a>
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
