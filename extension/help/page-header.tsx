import { LanguageSwitch } from '../shell/language-switch.tsx';
import { Mark } from '../shell/mark.tsx';
import { ThemeSwitch } from '../shell/theme-switch.tsx';
import { t } from '../words/t.ts';

/** The bar on top of the pages beside the workbench: whose page it is, which one, and the way back. */
export function PageHeader({ title }: { title: string }) {
  return (
    <>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <header class="header side-page-header">
        <span class="brand">
          <Mark />
          {t('name')}
        </span>
        <span class="page-name">{title}</span>
        <div class="header-end">
          <a class="back" href="/app.html">
            {t('page.back')}
          </a>
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
    </>
  );
}
