import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../words/t.ts';
import { CanRow } from './can-row.tsx';
import { FingerprintRow } from './fingerprint-row.tsx';
import { isNetworkLocked } from './network-lock.ts';
import { countStored, isNothing, type Stored } from './stored.ts';

/** What the extension may do, what it keeps, how its network is closed, and which build it is: all as it runs. */
export function CanCard() {
  return (
    <section class="card verify-card can-card">
      <h2>{t('verify.can')}</h2>
      <ul>
        <Permissions />
        <Kept />
        <Policy />
        <NetworkLock />
        <FingerprintRow />
      </ul>
    </section>
  );
}

function Permissions() {
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  const names = permissions.map(String);
  const onlyPanel = names.every((name) => name === 'sidePanel');
  const title =
    names.length === 0
      ? t('verify.permissions.none')
      : onlyPanel
        ? t('verify.permissions.panel')
        : t('verify.permissions.some', { list: names.join(', ') });
  const standing = onlyPanel && hosts.length === 0 ? 'verified' : 'doubtful';
  return (
    <CanRow standing={standing} title={title} name="permissions">
      <p class="quiet">
        {hosts.length === 0
          ? t('verify.permissions.text')
          : t('verify.hosts.some', { list: hosts.join(', ') })}
      </p>
    </CanRow>
  );
}

function Kept() {
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    void countStored().then(setStored);
  }, []);
  if (stored === null)
    return (
      <CanRow standing="read" title={t('verify.stored.counting')} name="stored">
        {null}
      </CanRow>
    );
  const none = isNothing(stored);
  return (
    <CanRow
      standing={none ? 'verified' : 'doubtful'}
      title={t(none ? 'verify.stored.none' : 'verify.stored.some')}
      name="stored"
    >
      <p class="quiet">{t('verify.stored.text', { ...stored })}</p>
    </CanRow>
  );
}

/** The policy as the running manifest has it. */
function policyOf(): string {
  const policy = browser.runtime.getManifest().content_security_policy;
  return typeof policy === 'string' ? policy : (policy?.extension_pages ?? '');
}

function Policy() {
  const directives = policyOf().split('; ');
  const short = directives.filter((one) => /^(default-src|connect-src|form-action)/.test(one)).join('; ');
  return (
    <CanRow
      standing={directives[0] === "default-src 'none'" ? 'verified' : 'doubtful'}
      title={t('verify.policy')}
      name="policy"
    >
      <p class="quiet mono">{short} …</p>
      <details>
        <summary>{t('verify.policy.see')}</summary>
        <ul class="mono directives">
          {directives.map((directive) => (
            <li key={directive}>{directive};</li>
          ))}
        </ul>
      </details>
    </CanRow>
  );
}

function NetworkLock() {
  const [locked, setLocked] = useState<boolean | null>(null);
  useEffect(() => {
    void isNetworkLocked().then(setLocked);
  }, []);
  if (locked === null)
    return (
      <CanRow standing="read" title={t('verify.lock.checking')} name="lock">
        {null}
      </CanRow>
    );
  return (
    <CanRow
      standing={locked ? 'verified' : 'doubtful'}
      title={t(locked ? 'verify.lock.on' : 'verify.lock.off')}
      name="lock"
    >
      <p class="quiet">{t(locked ? 'verify.lock.on.text' : 'verify.lock.off.text')}</p>
    </CanRow>
  );
}
