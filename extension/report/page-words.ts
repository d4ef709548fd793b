import { shortDate } from '../words/formats.ts';
import { t } from '../words/t.ts';

/** A text as a CSS string. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}

/** Gives the print stylesheet the words of its page margins: browsers count pages, catalogues hold words. */
export function sayOnEveryPage(on: string): void {
  const { style } = document.documentElement;
  const [before = '', after = ''] = t('report.page-of').split('|');
  style.setProperty('--report-page', quoted(before));
  style.setProperty('--report-of', quoted(after));
  style.setProperty(
    '--report-head',
    quoted(t('report.running-head', { name: t('name'), on: shortDate(on) })),
  );
  style.setProperty('--report-notice', quoted(t('report.notice')));
}
