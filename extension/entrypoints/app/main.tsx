import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/shell.css';
import '../../styles/status.css';
import '../../styles/papers.css';
import '../../styles/review.css';
import '../../styles/viewer.css';
import '../../styles/questions.css';
import '../../styles/result.css';
import '../../styles/charts.css';
import '../../styles/trace.css';
import '../../styles/print.css';
import { render } from 'preact';
import { App } from '../../shell/app.tsx';
import { startNarrow } from '../../shell/narrow.ts';
import { startSteps } from '../../shell/step.ts';
import { startTheme } from '../../shell/theme.ts';
import { startLanguage } from '../../words/language.ts';

const root = document.getElementById('app');
if (!root) throw new Error('app.html has no element #app');

startLanguage(navigator.language);
startTheme();
startNarrow();
startSteps();
render(<App />, root);
