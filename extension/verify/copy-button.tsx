import { useState } from 'preact/hooks';
import { t } from '../words/t.ts';

const SHOWN_MILLISECONDS = 2000;
type Word = 'verify.copy' | 'verify.copied' | 'verify.copy.failed';

/** Copies a text and says so in its own place for two seconds. */
export function CopyButton({ text }: { text: string }) {
  const [word, setWord] = useState<Word>('verify.copy');
  const copy = async () => {
    const outcome: Word = await navigator.clipboard.writeText(text).then(
      () => 'verify.copied',
      () => 'verify.copy.failed',
    );
    setWord(outcome);
    setTimeout(() => setWord('verify.copy'), SHOWN_MILLISECONDS);
  };
  return (
    <button type="button" class="link small" onClick={copy}>
      <span aria-live="polite">{t(word)}</span>
    </button>
  );
}
