import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/shell.css';
import '../../styles/status.css';
import '../../styles/side-pages.css';
import '../../styles/verify.css';
import { render } from 'preact';
import { closeWaysOut } from '../../locks/close-ways-out.ts';
import { startTheme } from '../../shell/theme.ts';
import { VerifyPage } from '../../verify/verify-page.tsx';
import { startLanguage } from '../../words/language.ts';

const root = document.getElementById('verify');
if (!root) throw new Error('verify.html has no element #verify');

closeWaysOut();
startLanguage(navigator.language);
startTheme();
render(<VerifyPage />, root);
