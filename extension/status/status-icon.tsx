import type { Shape } from './shown-status.ts';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
const cut = { ...stroke, stroke: 'var(--status-cut)' } as const;

const shapes: Readonly<Record<Shape, preact.JSX.Element>> = {
  verified: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" />
      <path d="m6.4 10.3 2.5 2.5 4.7-5.1" {...cut} />
    </>
  ),
  read: (
    <>
      <circle cx="10" cy="10" r="7.6" {...stroke} />
      <circle cx="10" cy="10" r="2.8" fill="currentColor" />
    </>
  ),
  doubtful: (
    <>
      <path d="m10 1.6 8.4 8.4-8.4 8.400L1.6 10z" {...stroke} />
      <path d="M8 8.300a2 2 0 1 1 2.7 1.900c-.5.2-.7.5-.7 1.1" {...stroke} stroke-width="1.5" />
      <circle cx="10" cy="13.6" r="0.9" fill="currentColor" />
    </>
  ),
  corrected: (
    <>
      <rect x="1.8" y="1.8" width="16.4" height="16.4" rx="4" fill="currentColor" />
      <path d="m6 14 .6-2.6 5.7-5.7 2 2-5.7 5.700z" {...cut} stroke-width="1.5" />
    </>
  ),
  'not-printed': (
    <>
      <circle cx="10" cy="10" r="7.6" {...stroke} stroke-dasharray="2.6 3.4" />
      <path d="M7 10h6" {...stroke} />
    </>
  ),
  calculated: (
    <>
      <rect x="2.2" y="2.2" width="15.6" height="15.6" rx="4" {...stroke} />
      <path d="M6.5 8.200h7M6.5 11.800h7" {...stroke} />
    </>
  ),
};

/** The shape of a standing; its word always stands beside it or is the name of what it marks. */
export function StatusIcon({ shape }: { shape: Shape }) {
  return (
    <svg class="status-icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      {shapes[shape]}
    </svg>
  );
}
