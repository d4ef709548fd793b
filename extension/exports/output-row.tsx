import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly what: string;
  readonly said: string | null;
  readonly failed: boolean;
  readonly children: ComponentChildren;
}

/** One way out of the browser: what it is for, its button, and under it what came of pressing it. */
export function OutputRow({ title, what, said, failed, children }: Props) {
  return (
    <li class="outputs-row">
      <div>
        <h3>{title}</h3>
        <p class="caption">{what}</p>
        {said && <p class={failed ? 'outputs-said wrong' : 'outputs-said'}>{said}</p>}
      </div>
      {children}
    </li>
  );
}
