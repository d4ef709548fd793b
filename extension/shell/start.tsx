import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/shell.css';
import '../styles/status.css';
import '../styles/first-run.css';
import '../styles/papers.css';
import '../styles/review.css';
import '../styles/viewer.css';
import '../styles/questions.css';
import '../styles/result.css';
import '../styles/charts.css';
import '../styles/trace.css';
import '../styles/panel.css';
import '../styles/print.css';
import { render } from 'preact';
import type { Facts } from '../law.ts';
import { closeWaysOut } from '../locks/close-ways-out.ts';
import { receiveFigures } from '../popup/hand-over.ts';
import { takeHandedOver } from '../popup/into-case.ts';
import { startLanguage } from '../words/language.ts';
import { App } from './app.tsx';
import { situation, takeFacts } from './case.ts';
import { receiveCase } from './hand-over-case.ts';
import { startNarrow } from './narrow.ts';
import { goTo, startSteps } from './step.ts';
import { type Surface, surface } from './surface.ts';
import { startTheme } from './theme.ts';

/** Figures that were typed in the popup are answers here, and their result comes up. */
function takeFigures(given: Facts): void {
  takeFacts(given);
  if (given.nationality) situation.value = 'left-mexico';
  else if (given.employed === false || given.employmentEnded) situation.value = 'out-of-work';
  goTo('result');
}

/** Starts the workbench, in a tab of its own or beside a page in the browser's panel. */
export function startPage(on: Surface): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no element #app');
  closeWaysOut({ keepTabs: on === 'panel' });
  surface.value = on;
  document.documentElement.dataset.surface = on;
  startLanguage(navigator.language);
  startTheme();
  startNarrow();
  receiveCase();
  receiveFigures(takeFigures);
  startSteps();
  if (on === 'tab') takeHandedOver();
  render(<App />, root);
}
