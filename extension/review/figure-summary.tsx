import type { WordedDocument } from '../engine.ts';
import type { Corrections } from '../papers/paper.ts';
import { shownStatus } from '../status/shown-status.ts';
import { StatusMark } from '../status/status-mark.tsx';
import { mainFigures } from './value.ts';
import { ValueText } from './value-text.tsx';

interface Props {
  readonly figures: NonNullable<WordedDocument['figures']>;
  readonly corrections: Corrections;
}

/** The four figures of a paper at a glance, each with its standing. */
export function FigureSummary({ figures, corrections }: Props) {
  return (
    <dl class="figure-summary">
      {mainFigures(figures).map((value) => (
        <div key={value.path}>
          <dt>{value.label}</dt>
          <dd>
            <ValueText value={value} />
            {value.reading && <StatusMark status={shownStatus(value.reading, value.path, corrections)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
