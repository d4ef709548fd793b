import type { ComponentChildren } from 'preact';
import { Icon } from '../shell/icon.tsx';
import { openSections, setSection } from './selection.ts';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly count: number;
  /** Whether it stands inside another part. */
  readonly inner?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the list that stays closed until it is wanted; its values are only drawn while it is open. */
export function ValueSection({ name, title, count, inner = false, children }: Props) {
  const Heading = inner ? 'h4' : 'h3';
  const open = openSections.value.has(name);
  return (
    <section class={inner ? 'section-inner' : 'section'}>
      <Heading>
        <button
          type="button"
          class="section-button"
          data-row
          aria-expanded={open}
          onClick={() => setSection(name, !open)}
        >
          <Icon name={open ? 'down' : 'next'} size={16} />
          {title}
          <span class="count">{count}</span>
        </button>
      </Heading>
      {open && children}
    </section>
  );
}
