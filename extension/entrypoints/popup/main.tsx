import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/popup.css';
import { render } from 'preact';
import { Popup } from '../../popup/popup.tsx';
import { startTheme } from '../../shell/theme.ts';
import { startLanguage } from '../../words/language.ts';

const root = document.getElementById('popup');
if (!root) throw new Error('popup.html has no element #popup');

startLanguage(navigator.language);
startTheme();
render(<Popup />, root);
