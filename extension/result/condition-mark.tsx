import type { ConditionStanding } from './outcome.ts';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const shapes: Readonly<Record<ConditionStanding['is'], string>> = {
  met: 'm6.400 10.300 2.500 2.500 4.700-5.100',
  waits: 'M10 5.500V10l3 2',
  unmet: 'm7 7 6 6M13 7l-6 6',
  unknown: 'M7 10h6',
};

/** The four shapes in which a condition stands; its word always stands beside it. */
export function ConditionMark({ is }: { is: ConditionStanding['is'] }) {
  return (
    <svg
      class={`condition-mark condition-${is}`}
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
    >
      <circle
        cx="10"
        cy="10"
        r="7.6"
        {...stroke}
        {...(is === 'unknown' ? { 'stroke-dasharray': '2.600 3.400' } : {})}
      />
      <path d={shapes[is]} {...stroke} />
    </svg>
  );
}
