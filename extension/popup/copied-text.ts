import { firstDayView } from './first-day-view.ts';
import { modalityA, modalityB } from './modality-view.ts';
import { reckoned, type Tab, taken } from './quick.ts';
import { refundView } from './refund-view.ts';
import { say, sayDay } from './say.ts';

/** The result on the screen as plain lines, to be pasted elsewhere. */
export function copiedText(tab: Tab): string {
  const assessment = reckoned.value?.assessment;
  if (!assessment) return '';
  const title = say('copy.title', { day: sayDay(assessment.on) });
  if (tab === 'foreigner') {
    const { figure, missing, parts, notes } = refundView(assessment, taken.value.figures);
    const total = `${say('court')} (${say('court.by-judgment')}): ${figure ?? missing ?? '—'}`;
    const lines = parts.map(({ name, amount }) => `${name}: ${amount}`);
    return [title, total, ...lines, ...notes, say('court.not-guaranteed')].join('\n');
  }
  const lines = [modalityA(assessment), modalityB(assessment)].map((view) =>
    [`${view.title}: ${view.figure ?? view.missing}`, view.note].filter(Boolean).join(', '),
  );
  const { day, rest } = firstDayView(assessment);
  return [title, ...lines, `${day} ${rest}`.trim(), say('assumes.no-uma')].join('\n');
}
