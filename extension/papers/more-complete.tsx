import { Icon, type IconName } from '../shell/icon.tsx';
import { type MessageKey, t } from '../words/t.ts';

const helpful: readonly { readonly icon: IconName; readonly title: MessageKey; readonly why: MessageKey }[] =
  [
    { icon: 'paper', title: 'more.certificate', why: 'more.certificate-why' },
    { icon: 'picture', title: 'more.statements', why: 'more.statements-why' },
  ];

/** Which other papers make the result more complete, and how to get the first one. */
export function MoreComplete() {
  return (
    <section class="card more-complete">
      <h2>{t('more.title')}</h2>
      <ul>
        {helpful.map(({ icon, title, why }) => (
          <li key={title}>
            <Icon name={icon} />
            <div>
              <h3>{t(title)}</h3>
              <p>{t(why)}</p>
            </div>
          </li>
        ))}
      </ul>
      <hr />
      <p class="more-links">
        <a href="/help.html#sin-estado" target="_blank" rel="noopener">
          {t('more.no-statement')}
        </a>
        <a href="/help.html#foto" target="_blank" rel="noopener">
          {t('more.photo')}
        </a>
      </p>
    </section>
  );
}
