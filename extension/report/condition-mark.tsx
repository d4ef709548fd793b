import { t } from '../words/t.ts';

/** How a condition stands: met, a matter of time, not met, or not known. */
export type ConditionState = 'met' | 'time' | 'not-met' | 'unknown';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const shapes: Readonly<Record<ConditionState, string>> = {
  met: 'm6.4 10.300 2.5 2.500 4.7-5.100',
  time: 'M10 5.800V10l3 1.800',
  'not-met': 'm7.2 7.200 5.6 5.600M12.8 7.200l-5.6 5.600',
  unknown: 'M8 8.300a2 2 0 1 1 2.700 1.900c-.5.2-.7.500-.7 1.100M10 13.600v.01',
};

/** A condition's standing in shape and word. */
export function ConditionMark({ state, word }: { state: ConditionState; word?: string }) {
  return (
    <span class="condition-mark">
      <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
        <circle
          cx="10"
          cy="10"
          r="7.6"
          {...stroke}
          stroke-dasharray={state === 'unknown' ? '2.6 3.4' : undefined}
        />
        <path d={shapes[state]} {...stroke} />
      </svg>
      {word ?? t(`report.condition.${state}`)}
    </span>
  );
}
