import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** One of several answers, as a radio button with a border of its own. */
export function Option({ name, checked, onChoose, children }: Props) {
  return (
    <label class={checked ? 'option option-chosen' : 'option'}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
