import { useReview } from '../review/review-context.ts';
import { Icon, type IconName } from '../shell/icon.tsx';
import { t } from '../words/t.ts';
import { boxesShown, contrasted, fitWidth, pageNumber, shownZoom, turnPage, zoom, zoomBy } from './view.ts';

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="button icon-button compact"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}

function Pages() {
  const { open } = useReview();
  const pages = open.document.pages.length;
  const page = pageNumber.value;
  const go = (to: number) => () => {
    pageNumber.value = to;
  };
  return (
    <div class="pages">
      <Tool icon="previous" label={t('viewer.previous')} disabled={page <= 1} onClick={go(page - 1)} />
      <span>{t('viewer.page', { page, pages })}</span>
      <Tool icon="next" label={t('viewer.next')} disabled={page >= pages} onClick={go(page + 1)} />
    </div>
  );
}

/** The viewer's tools: pages, zoom, turn, fit, boxes. */
export function ViewerBar() {
  const { open } = useReview();
  const boxes = () => {
    boxesShown.value = !boxesShown.value;
  };
  return (
    <div class="viewer-bar" role="toolbar" aria-label={t('viewer.tools')}>
      <b class="viewer-file">{open.document.file}</b>
      <Pages />
      <span class="viewer-tools">
        <Tool
          icon="minus"
          label={t('viewer.smaller')}
          disabled={shownZoom.value <= 50}
          onClick={() => zoomBy(-1)}
        />
        <output class="zoom">{t('viewer.percent', { percent: Math.round(shownZoom.value) })}</output>
        <Tool
          icon="plus"
          label={t('viewer.larger')}
          disabled={shownZoom.value >= 400}
          onClick={() => zoomBy(1)}
        />
        <button
          type="button"
          class="button icon-button compact"
          aria-label={t('viewer.contrast')}
          title={t('viewer.contrast')}
          aria-pressed={contrasted.value}
          onClick={() => {
            contrasted.value = !contrasted.value;
          }}
        >
          <Icon name="contrast" size={18} />
        </button>
        <Tool icon="turn" label={t('viewer.turn')} onClick={turnPage} />
        <button type="button" class="button compact" aria-pressed={zoom.value === null} onClick={fitWidth}>
          {t('viewer.fit')}
        </button>
        <button type="button" class="button compact toggle" aria-pressed={boxesShown.value} onClick={boxes}>
          {boxesShown.value && <Icon name="check" size={16} />}
          {t('viewer.boxes')}
        </button>
      </span>
    </div>
  );
}
