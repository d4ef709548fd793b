import { t } from '../words/t.ts';
import { ChartTable } from './chart-table.tsx';
import { chartWidth } from './chart-width.ts';
import months from './lawsuit-months.json';

const LEFT = 6;
const RIGHT = 60;
const MOST = months.lawsuit.most;
const BAR = 16;

interface Stage {
  readonly name: 'conciliation' | 'lawsuit';
  readonly from: number;
  readonly least: number;
  readonly most: number;
}

const stages: readonly Stage[] = [
  { name: 'conciliation', ...months.conciliation },
  { name: 'lawsuit', ...months.lawsuit },
];

/** Months of conciliation and lawsuit: solid what is usual at least, dashed up to what has been seen. */
export function LawsuitTime() {
  const wide = chartWidth();
  const x = (month: number) => LEFT + ((wide - LEFT - RIGHT) * month) / MOST;
  const title = t('charts.time.title');
  const text = (stage: Stage) => t('charts.time.stage', { ...stage, name: t(`charts.time.${stage.name}`) });
  return (
    <section class="card chart">
      <h2>{title}</h2>
      <svg class="time" viewBox={`0 0 ${wide} 92`} role="img">
        <title>{title}</title>
        <desc>{stages.map(text).join('; ')}</desc>
        {stages.map((stage, index) => {
          const y = 6 + index * 28;
          const inside = stage.name === 'lawsuit';
          return (
            <g key={stage.name}>
              <rect
                class={`time-${stage.name}`}
                x={x(stage.from)}
                y={y}
                width={x(stage.least) - x(stage.from) - 1}
                height={BAR}
                rx="2"
              />
              <rect
                class="time-maybe"
                x={x(stage.least) + 1}
                y={y}
                width={x(stage.most) - x(stage.least) - 2}
                height={BAR}
                rx="2"
              />
              <text
                class={inside ? 'bar-inside' : 'bar-value'}
                x={inside ? x(stage.from) + 8 : x(stage.most) + 8}
                y={y + 12}
              >
                {t(`charts.time.${stage.name}`)}
              </text>
            </g>
          );
        })}
        <path class="time-axis" d={`M${x(0)} 68H${x(MOST)}`} />
        {Array.from({ length: MOST + 1 }, (_, month) => (
          <text
            key={x(month)}
            class="axis"
            x={x(month)}
            y={84}
            text-anchor={month === 0 ? 'start' : 'middle'}
          >
            {month === MOST ? t('charts.time.months', { month }) : month}
          </text>
        ))}
      </svg>
      <p class="small">
        {t('charts.time.in-all', { least: months.lawsuit.least, most: months.lawsuit.most })}
      </p>
      <ChartTable
        title={title}
        columns={[t('charts.time.what'), t('charts.time.least'), t('charts.time.most')]}
        rows={stages.map(({ name, from, least, most }) => [
          t(`charts.time.${name}`),
          String(least - from),
          String(most - from),
        ])}
      />
    </section>
  );
}
