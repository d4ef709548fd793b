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
import { takeHandedOver } from '../popup/into-case.ts';
import { startLanguage } from '../words/language.ts';
import { App } from './app.tsx';
import { receiveCase } from './hand-over-case.ts';
import { startNarrow } from './narrow.ts';
import { startSteps } from './step.ts';
import { type Surface, surface } from './surface.ts';
import { startTheme } from './theme.ts';

/** Starts the workbench, in a tab of its own or beside a page in the browser's panel. */
export function startPage(on: Surface): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no element #app');
  surface.value = on;
  document.documentElement.dataset.surface = on;
  startLanguage(navigator.language);
  startTheme();
  startNarrow();
  receiveCase();
  startSteps();
  if (on === 'tab') takeHandedOver();
  render(<App />, root);
}
