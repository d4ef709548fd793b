import { plainAmount } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { chartWidth } from './chart-width.ts';
import { type SalaryStep, ticksFor } from './salary-steps.ts';

const HEIGHT = 210;
const LEFT = 46;
const RIGHT = 74;
const TOP = 18;
const BOTTOM = 26;
/** Pixels that a salary's text takes. */
const TEXT = 46;

interface Props {
  readonly steps: readonly SalaryStep[];
  readonly average: string | null;
  readonly title: string;
}

/** The salary as a step line: its value above each step, the average dashed, gaps where nothing is known. */
export function SalaryLine({ steps, average, title }: Props) {
  const wide = chartWidth();
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const values = [...steps.map(({ sbc }) => Number(sbc)), ...(average ? [Number(average)] : [])];
  const ticks = ticksFor(Math.min(...values), Math.max(...values));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const [begin, end] = [Date.parse(first.from), Date.parse(last.to)];
  const x = (day: string) =>
    LEFT + ((wide - LEFT - RIGHT) * (Date.parse(day) - begin)) / Math.max(1, end - begin);
  const y = (value: number) => TOP + ((HEIGHT - TOP - BOTTOM) * (high - value)) / Math.max(1, high - low);
  const path = steps.map(({ from, to, sbc }, index) => {
    const joins = steps[index - 1]?.to === from;
    return `${joins ? 'L' : 'M'}${x(from).toFixed(1)} ${y(Number(sbc)).toFixed(1)}H${x(to).toFixed(1)}`;
  });
  const years = [...new Set(steps.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]))].filter(
    (year) => `${year}-01-01` >= first.from && `${year}-01-01` <= last.to,
  );
  let textEnd = Number.NEGATIVE_INFINITY;
  const labels = steps.filter(({ from, to }) => {
    const middle = (x(from) + x(to)) / 2;
    if (middle - TEXT / 2 < textEnd) return false;
    textEnd = middle + TEXT / 2;
    return true;
  });
  return (
    <svg class="salary" viewBox={`0 0 ${wide} ${HEIGHT}`} role="img">
      <title>{title}</title>
      <desc>
        {steps
          .map(({ from, to, sbc }) => t('charts.salary.step', { from, to, sbc: plainAmount(sbc) }))
          .join('; ')}
      </desc>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${LEFT} ${y(tick)}H${wide - RIGHT}`} />
          <text class="axis" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {average !== null && (
        <>
          <path class="average" d={`M${LEFT} ${y(Number(average))}H${wide - RIGHT}`} />
          <text class="average-name" x={wide - RIGHT + 6} y={y(Number(average)) - 2}>
            {t('charts.salary.average')}
          </text>
          <text class="average-name" x={wide - RIGHT + 6} y={y(Number(average)) + 12}>
            {plainAmount(average)}
          </text>
        </>
      )}
      <path class="salary-path" d={path.join('')} />
      {labels.map(({ from, to, sbc }) => (
        <text
          key={from}
          class="bar-value"
          x={(x(from) + x(to)) / 2}
          y={y(Number(sbc)) - 7}
          text-anchor="middle"
        >
          {plainAmount(sbc)}
        </text>
      ))}
      {years.length > 0 ? (
        years.map((year) => (
          <text key={year} class="axis" x={x(`${year}-01-01`)} y={HEIGHT - 6}>
            {year}
          </text>
        ))
      ) : (
        <text class="axis" x={LEFT} y={HEIGHT - 6}>
          {first.from.slice(0, 4)}
        </text>
      )}
    </svg>
  );
}
