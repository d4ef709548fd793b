import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../shell/announce.ts';
import { Icon } from '../shell/icon.tsx';
import { t } from '../words/t.ts';

const COPIED_MILLISECONDS = 2000;

interface Props {
  readonly text: string;
  /** The words on the button; the whole name where several buttons say the same. */
  readonly label: string;
  readonly name?: string;
}

/** Copies a text; for two seconds the button itself says that it did, or that the browser refused. */
export function CopyButton({ text, label, name }: Props) {
  const outcome = useSignal<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome.value === null) return;
    const timer = setTimeout(() => {
      outcome.value = null;
    }, COPIED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [outcome.value]);
  const settle = (how: 'copied' | 'refused') => {
    outcome.value = how;
    announce(t(`exports.copy.${how}`));
  };
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => settle('copied'),
      () => settle('refused'),
    );
  return (
    <button type="button" class="button compact" aria-label={outcome.value ? undefined : name} onClick={copy}>
      {outcome.value === 'copied' && <Icon name="check" size={16} />}
      {outcome.value ? t(`exports.copy.${outcome.value}`) : label}
    </button>
  );
}
