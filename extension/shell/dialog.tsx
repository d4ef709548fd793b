import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly class: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A layer over the page: keeps the focus while it is open, closes with Esc, and gives the focus back. */
export function Dialog({ label, class: name, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once, not after the next picture: Esc must close it as soon as it is there.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={name} aria-label={label} onClose={onClose}>
      {children}
    </dialog>
  );
}
