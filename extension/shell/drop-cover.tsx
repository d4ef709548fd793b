import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dropped } from '../papers/dropped.ts';
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

function takeFrom(event: Event, transfer: DataTransfer | null) {
  if (!transfer || transfer.files.length === 0) return;
  event.preventDefault();
  const { files, folders } = dropped(transfer);
  take(files, folders);
}

function onDrop(event: DragEvent) {
  over.value = false;
  takeFrom(event, event.dataTransfer);
}

const onPaste = (event: ClipboardEvent) => takeFrom(event, event.clipboardData);

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
