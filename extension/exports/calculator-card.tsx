import { t } from '../words/t.ts';
import { type CalculatorInput, inputsAsText } from './calculator-inputs.ts';
import { CopyButton } from './copy-button.tsx';

/** What CONSAR's pension calculator asks for, each value ready to be copied into its field. */
export function CalculatorCard({ inputs }: { inputs: readonly CalculatorInput[] }) {
  const isAnyKnown = inputs.some(({ copied }) => copied !== null);
  return (
    <section class="outputs-calculator" aria-labelledby="outputs-calculator">
      <h3 id="outputs-calculator">{t('exports.calculator.title')}</h3>
      <p class="caption">{t('exports.calculator.lead')}</p>
      <dl>
        {inputs.map(({ key, shown, copied }) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            {copied === null ? (
              <dd class="outputs-unknown">{t('exports.calculator.unknown')}</dd>
            ) : (
              <dd>
                <b>{shown}</b>
                <CopyButton
                  text={copied}
                  label={t('exports.copy')}
                  name={t('exports.copy.named', { what: t(key) })}
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
      {isAnyKnown && <CopyButton text={inputsAsText(inputs)} label={t('exports.copy.all')} />}
    </section>
  );
}
