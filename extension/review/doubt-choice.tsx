import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly hotkey: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** One of the answers to a doubt, with the key that chooses it. */
export function DoubtChoice({ name, hotkey, checked, onChoose, children }: Props) {
  return (
    <label class={checked ? 'option option-chosen' : 'option'}>
      <input type="radio" name={name} data-hotkey={hotkey} checked={checked} onChange={onChoose} />
      <span class="doubt-choice">{children}</span>
      <kbd>{hotkey}</kbd>
    </label>
  );
}
