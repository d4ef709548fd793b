import '../styles/twin.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type OpenPaper, type Twin, writePdf } from '../engine.ts';
import { download } from '../exports/download.ts';
import { announce } from '../shell/announce.ts';
import { counted, t } from '../words/t.ts';
import { randomBytes } from './random-bytes.ts';
import { TwinSheet } from './twin-sheet.tsx';
import { TwinText } from './twin-text.tsx';

type State =
  | { readonly is: 'idle' | 'making' | 'impossible' | 'failed' }
  | { readonly is: 'made'; readonly twin: Twin; readonly saved: string | null };

/** What can be made a twin of: the open paper alone, and the day for the file's name. */
interface Props {
  readonly open: Pick<OpenPaper, 'makeTwin' | 'document'>;
  readonly today: string;
}

/** Makes a synthetic twin of a paper, shows it whole, and saves it only then; nothing is sent. */
export function TwinMaker({ open, today }: Props) {
  const state = useSignal<State>({ is: 'idle' });
  const title = useRef<HTMLHeadingElement>(null);
  const hasWords = open.document.pages.some(({ source }) => source !== 'none');
  const isMade = state.value.is === 'made';
  useEffect(() => {
    if (isMade) title.current?.focus();
  }, [isMade]);
  const make = async () => {
    state.value = { is: 'making' };
    announce(t('twin.making'));
    try {
      const twin = await open.makeTwin(randomBytes());
      state.value = twin === null ? { is: 'impossible' } : { is: 'made', twin, saved: null };
      announce(t(twin === null ? 'twin.impossible' : 'twin.made'));
    } catch (surprise) {
      state.value = { is: 'failed' };
      announce(t('twin.failed'));
      reportError(surprise);
    }
  };
  const save = (twin: Twin) => {
    const name = t('twin.file', { day: today });
    download({ name, type: 'application/pdf', content: writePdf(twin.pages) });
    state.value = { is: 'made', twin, saved: name };
    announce(t('twin.saved', { name }));
  };
  const { value } = state;
  return (
    <section class="twin" aria-labelledby="twin-title">
      <h2 id="twin-title">{t('twin.title')}</h2>
      <p class="twin-lead">{t('twin.lead')}</p>
      <ul class="twin-what">
        <li>{t('twin.replaced')}</li>
        <li>{t('twin.kept')}</li>
        <li>{t('twin.not-sent')}</li>
      </ul>
      {!hasWords && <p class="twin-note">{t('twin.no-words')}</p>}
      {hasWords && value.is !== 'made' && (
        <button type="button" class="button" disabled={value.is === 'making'} onClick={make}>
          {t(value.is === 'making' ? 'twin.making' : 'twin.make')}
        </button>
      )}
      {(value.is === 'impossible' || value.is === 'failed') && <p class="wrong">{t(`twin.${value.is}`)}</p>}
      {value.is === 'made' && (
        <div class="card twin-made">
          <h3 ref={title} tabIndex={-1}>
            {t('twin.look')}
          </h3>
          <p class="twin-note">
            {value.twin.differences === 0 ? t('twin.same') : counted('twin.differs', value.twin.differences)}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls the pages by keyboard */}
          <section class="twin-pages" tabIndex={0} aria-label={t('twin.pages')}>
            {value.twin.pages.map((page) => (
              <TwinSheet key={page.number} page={page} pages={value.twin.pages.length} />
            ))}
          </section>
          <TwinText pages={value.twin.pages} />
          <div class="twin-actions">
            <button type="button" class="button primary" onClick={() => save(value.twin)}>
              {t('twin.save')}
            </button>
            <button type="button" class="button" onClick={make}>
              {t('twin.another')}
            </button>
          </div>
          {value.saved !== null && <p class="outputs-said">{t('twin.saved', { name: value.saved })}</p>}
        </div>
      )}
    </section>
  );
}
