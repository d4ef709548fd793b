import '../styles/outputs.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { Report } from '../report/report.tsx';
import { announce } from '../shell/announce.ts';
import { t } from '../words/t.ts';
import { CalculatorCard } from './calculator-card.tsx';
import { calculatorInputs } from './calculator-inputs.ts';
import type { CaseFile } from './case-file.ts';
import { download } from './download.ts';
import { canMake, type FileKind, fileKinds, makeFile } from './make-file.ts';
import { OutputRow } from './output-row.tsx';

/** What came of the last file asked for. */
interface Outcome {
  readonly kind: FileKind;
  readonly is: 'making' | 'saved' | 'failed';
  readonly name: string;
}

/** Every way out of the browser, on paper and as files; nothing is sent, and nothing is kept. */
export function Outputs({ file }: { file: ReadonlySignal<CaseFile> }) {
  const outcome = useSignal<Outcome | null>(null);
  const settle = (next: Outcome) => {
    outcome.value = next;
    announce(t(`exports.${next.is}`, { name: next.name }));
  };
  const save = async (kind: FileKind) => {
    outcome.value = { kind, is: 'making', name: '' };
    try {
      const made = await makeFile(kind, file.value);
      download(made);
      settle({ kind, is: 'saved', name: made.name });
    } catch (surprise) {
      settle({ kind, is: 'failed', name: '' });
      reportError(surprise);
    }
  };
  const saidOf = (kind: FileKind) => {
    const last = outcome.value;
    return last?.kind === kind && last.is !== 'making' ? t(`exports.${last.is}`, { name: last.name }) : null;
  };
  return (
    <section class="outputs" aria-labelledby="outputs-title">
      <h2 id="outputs-title">{t('exports.title')}</h2>
      <p class="outputs-lead">{t('exports.lead')}</p>
      <ul class="card outputs-list">
        <OutputRow
          title={t('exports.report.title')}
          what={t('exports.report.what')}
          said={null}
          failed={false}
        >
          <button type="button" class="button primary" onClick={() => print()}>
            {t('exports.report.print')}
          </button>
        </OutputRow>
        {fileKinds
          .filter((kind) => canMake(kind, file.value))
          .map((kind) => (
            <OutputRow
              key={kind}
              title={t(`exports.${kind}.title`)}
              what={t(`exports.${kind}.what`)}
              said={saidOf(kind)}
              failed={outcome.value?.is === 'failed'}
            >
              <button
                type="button"
                class="button"
                data-output={kind}
                aria-label={t('exports.save-named', { what: t(`exports.${kind}.title`) })}
                disabled={outcome.value?.is === 'making'}
                onClick={() => save(kind)}
              >
                {t(
                  outcome.value?.kind === kind && outcome.value.is === 'making'
                    ? 'exports.making'
                    : 'exports.save',
                )}
              </button>
            </OutputRow>
          ))}
      </ul>
      <div class="card">
        <CalculatorCard inputs={calculatorInputs(file.value)} />
      </div>
      <Report file={file.value} />
    </section>
  );
}
