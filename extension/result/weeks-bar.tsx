import { useId } from 'preact/hooks';
import { t } from '../words/t.ts';

const WIDTH = 300;
const HEIGHT = 12;
const GAP = 2;

/** All weeks as a bar, the part that the withdrawal costs hatched; both cards share the scale. */
export function WeeksBar({ weeks, lost }: { weeks: number; lost: number }) {
  const id = useId();
  const part = Math.max(4, Math.min(WIDTH, (WIDTH * lost) / Math.max(weeks, 1)));
  const kept = Math.max(0, WIDTH - part - GAP);
  return (
    <svg
      class="weeks-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('result.weeks.bar', { weeks, lost: lost.toFixed(2) })}
    >
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="5" height="5" />
          <rect class="hatch-line" width="2" height="5" />
        </pattern>
      </defs>
      <rect class="weeks-kept" width={kept} height={HEIGHT} rx="2" />
      <rect class="weeks-lost" x={WIDTH - part} width={part} height={HEIGHT} rx="2" fill={`url(#${id})`} />
    </svg>
  );
}
