import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dropped, pastedName } from '../papers/dropped.ts';
import { mayBeStatement, pdfOfText } from '../papers/pdf-of-text.ts';
import { t } from '../words/t.ts';
import { take } from './desk.ts';

const over = signal(false);

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

function onDragOver(event: DragEvent) {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  over.value = true;
}

function onDragLeave(event: DragEvent) {
  if (event.relatedTarget === null) over.value = false;
}

function onDrop(event: DragEvent) {
  over.value = false;
  const { dataTransfer } = event;
  if (!dataTransfer || !carriesFiles(event)) return;
  event.preventDefault();
  void dropped(dataTransfer).then((files) => take(files));
}

let pasted = 0;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, select, textarea');

/** Copied text of a page with figures becomes a paper of its own. */
function takeText(text: string): void {
  pasted += 1;
  const name = `${t('drop.pasted-text')}-${pasted}.pdf`;
  take([new File([pdfOfText(text)], name, { type: 'application/pdf' })]);
}

/** A picture, a file or a page's text on the clipboard is a paper; text in a field stays text. */
function onPaste(event: ClipboardEvent) {
  const { clipboardData } = event;
  if (!clipboardData) return;
  const text = clipboardData.getData('text/plain');
  if (clipboardData.files.length === 0) {
    if (isField(event.target) || !mayBeStatement(text)) return;
    event.preventDefault();
    takeText(text);
    return;
  }
  event.preventDefault();
  const named = (file: File) => {
    pasted += 1;
    return pastedName(file, pasted, t('drop.pasted-name'));
  };
  void dropped(clipboardData).then((files) => take(files.map(named)));
}

/** Lets the whole page take dropped and pasted files, and says so while something hovers over it. */
export function DropCover() {
  useEffect(() => {
    const controller = new AbortController();
    const options = { signal: controller.signal };
    addEventListener('dragover', onDragOver, options);
    addEventListener('dragleave', onDragLeave, options);
    addEventListener('drop', onDrop, options);
    addEventListener('paste', onPaste, options);
    return () => controller.abort();
  }, []);
  return over.value ? (
    <div class="drop-cover" aria-hidden="true">
      <span>{t('drop.release')}</span>
    </div>
  ) : null;
}
