import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../words/t.ts';
import { CanRow } from './can-row.tsx';
import { CopyButton } from './copy-button.tsx';
import { type Fingerprint, takeFingerprint } from './fingerprint.ts';

const GROUP = /.{1,4}/g;

/** Version of the running extension, and the fingerprint of the files it runs from. */
export function FingerprintRow() {
  const [taken, setTaken] = useState<Fingerprint | 'failed' | null>(null);
  useEffect(() => {
    void takeFingerprint().then(setTaken, () => setTaken('failed'));
  }, []);
  const title = t('verify.version', { version: browser.runtime.getManifest().version });
  if (taken === null || taken === 'failed')
    return (
      <CanRow standing={taken === null ? 'read' : 'doubtful'} title={title} name="fingerprint">
        <p class="quiet">{t(taken === null ? 'verify.hash.taking' : 'verify.hash.failed')}</p>
      </CanRow>
    );
  return (
    <CanRow standing="read" title={title} name="fingerprint">
      <p class="quiet">{t('verify.hash.text', { count: taken.files.length })}</p>
      <div class="fingerprint">
        <code class="mono" data-fingerprint={taken.whole}>
          {taken.whole.match(GROUP)?.join(' ')}
        </code>
        <CopyButton text={taken.whole} />
      </div>
      <p class="caption">{t('verify.hash.manifest')}</p>
      <details>
        <summary>{t('verify.hash.files')}</summary>
        <ul class="mono file-hashes">
          {taken.files.map(({ path, hash }) => (
            <li key={path}>
              <b>{path}</b> {hash}
            </li>
          ))}
        </ul>
      </details>
    </CanRow>
  );
}
