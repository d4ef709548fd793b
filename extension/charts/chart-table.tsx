import { useId, useState } from 'preact/hooks';
import { t } from '../words/t.ts';

interface Props {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture's figures as a table: on the screen when asked for, on paper always. */
export function ChartTable({ title, columns, rows }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="chart-table">
      <button
        type="button"
        class="link small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'charts.hide-table' : 'charts.as-table')}
      </button>
      <table id={id} class={open ? 'chart-figures' : 'chart-figures on-paper'}>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} class="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
