import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/shell.css';
import '../../styles/status.css';
import '../../styles/side-pages.css';
import '../../styles/help.css';
import { render } from 'preact';
import { HelpPage } from '../../help/help-page.tsx';
import { closeWaysOut } from '../../locks/close-ways-out.ts';
import { startTheme } from '../../shell/theme.ts';
import { startLanguage } from '../../words/language.ts';

const root = document.getElementById('help');
if (!root) throw new Error('help.html has no element #help');

closeWaysOut();
startLanguage(navigator.language);
startTheme();
render(<HelpPage />, root);
