import '../../../extension/styles/tokens.css';
import '../../../extension/styles/base.css';
import '../../../extension/styles/status.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { readFile } from '../../../extension/engine.ts';
import type { CaseFile } from '../../../extension/exports/case-file.ts';
import { Outputs } from '../../../extension/exports/outputs.tsx';
import { TwinMaker } from '../../../extension/twin/twin-maker.tsx';
import { startLanguage } from '../../../extension/words/language.ts';

const asked = new URLSearchParams(location.search);
startLanguage(asked.get('language') ?? 'es');
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';

const assets = {
  pdfjs: new URL('/pdfjs/', location.href).href,
  tesseract: new URL('/tesseract/', location.href).href,
};

const bytesAt = async (address: string) => (await fetch(address)).arrayBuffer();

/** The ways out of a case. */
async function outputs(name: string) {
  const file: CaseFile = await (await fetch(`/cases/${name}.json`)).json();
  return <Outputs file={signal(file)} />;
}

/** The twin of a paper, read as the extension reads it. */
async function twin(paper: string) {
  const file = new File([await bytesAt(`/papers/${paper}`)], paper);
  const open = await readFile(file, { assets });
  return <TwinMaker open={open} today="2026-11-21" />;
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');
const paper = asked.get('paper');
render(
  <main class="harness">
    <h1>Lupa</h1>
    {paper === null ? await outputs(asked.get('case') ?? '') : await twin(paper)}
  </main>,
  root,
);
