import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/popup.css';
import { hydrate } from 'preact';
import { closeWaysOut } from '../../locks/close-ways-out.ts';
import { Popup } from '../../popup/popup.tsx';
import { takeEarlyKeys } from '../../popup/typed-figures.ts';
import { startTheme } from '../../shell/theme.ts';
import { startLanguage } from '../../words/language.ts';

const root = document.getElementById('popup');
if (!root) throw new Error('popup.html has no element #popup');

closeWaysOut({ keepTabs: true });
// The first view stands in the page already, in Spanish: it is taken over as it is, with what was typed meanwhile.
takeEarlyKeys(root);
hydrate(<Popup />, root);
startTheme();
startLanguage(navigator.language);
