import '../../../extension/styles/tokens.css';
import '../../../extension/styles/base.css';
import '../../../extension/styles/status.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { CaseFile } from '../../../extension/exports/case-file.ts';
import { Outputs } from '../../../extension/exports/outputs.tsx';
import { startLanguage } from '../../../extension/words/language.ts';

const asked = new URLSearchParams(location.search);
startLanguage(asked.get('language') ?? 'es');
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';

const file: CaseFile = await (await fetch(`/cases/${asked.get('case') ?? ''}.json`)).json();
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');
render(
  <main class="harness">
    <h1>Lupa</h1>
    <Outputs file={signal(file)} />
  </main>,
  root,
);
