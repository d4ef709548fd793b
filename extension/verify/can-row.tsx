import { StatusIcon } from '../status/status-icon.tsx';

interface RowProps {
  readonly standing: 'verified' | 'doubtful' | 'read';
  readonly title: string;
  readonly name: string;
  readonly children: preact.ComponentChildren;
}

/** One thing that it can or cannot do, with its shape and its words. */
export function CanRow({ standing, title, name, children }: RowProps) {
  return (
    <li class="can-row" data-can={name} data-standing={standing}>
      <span class={`status status-${standing}`}>
        <StatusIcon shape={standing} />
      </span>
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  );
}
