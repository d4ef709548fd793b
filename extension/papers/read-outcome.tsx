import { inWords, type OpenPaper } from '../engine.ts';
import { doubtsInWords } from '../review/doubts.ts';
import { aforeName } from '../review/in-words.ts';
import { Icon } from '../shell/icon.tsx';
import { goTo } from '../shell/step.ts';
import { StatusIcon } from '../status/status-icon.tsx';
import { shortDate } from '../words/formats.ts';
import { language } from '../words/language.ts';
import { t } from '../words/t.ts';
import type { Paper } from './paper.ts';

function certificateNature({ document: { certificate } }: OpenPaper): string {
  if (!certificate) return t('kind.imss-certificate');
  const { issuedOn } = certificate;
  const day = issuedOn ? t('kind.issued', { date: shortDate(issuedOn.value) }) : '';
  return [t('kind.certificate-read'), day].filter(Boolean).join(' · ');
}

/** Whether nothing can be told of a paper because it could not be seen. */
function isUnreadable({ document: { kind, looksLike, warnings } }: OpenPaper): boolean {
  const poor = warnings.some(({ code }) => code === 'text-layer-unusable' || code.startsWith('photo-'));
  return kind === 'unrecognised' && !looksLike && poor;
}

/** What a paper that was read turned out to be, in one line. */
function nature(open: OpenPaper): string {
  const { kind, looksLike, statement } = open.document;
  if (kind === 'imss-certificate') return certificateNature(open);
  if (isUnreadable(open)) return t('looks-like.unreadable');
  if (kind === 'unrecognised') return t(`looks-like.${looksLike ?? 'other'}`);
  const { afore, cutoffDate } = statement ?? {};
  const parts = [
    t('kind.afore-statement'),
    afore ? aforeName(afore.value) : '',
    cutoffDate ? t('kind.cutoff', { date: shortDate(cutoffDate.value) }) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What the line about a paper's nature has said already. */
const saidAlready = new Set(['certificate-not-read-yet']);

/** What the engine has to say about the paper as a whole: pages that it could not read, and the like. */
export function Warnings({ open }: { open: OpenPaper }) {
  const { statement, warnings: all } = inWords(open.document, language.value);
  const warnings = all.filter(({ code }) => statement !== null || !saidAlready.has(code));
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings">
      {warnings.map((warning) => (
        <li key={`${warning.code} ${warning.page} ${warning.message}`}>{warning.message}</li>
      ))}
    </ul>
  );
}

/** From a paper without figures: help with it, and the figures typed by hand. */
function WhatNext({ open }: { open: OpenPaper }) {
  const unreadable = isUnreadable(open);
  return (
    <p class="what-next">
      <a
        class="link"
        href={unreadable ? '/help.html#foto' : '/help.html#no-reconocido'}
        target="_blank"
        rel="noopener"
      >
        {t(unreadable ? 'more.photo' : 'more.unrecognised')}
      </a>
      <button type="button" class="link" onClick={() => goTo('questions')}>
        {t('more.by-hand')}
      </button>
    </p>
  );
}

/** How a reading ended: a statement with its doubts, or what else the paper is. */
export function ReadOutcome({ paper, open }: { paper: Paper; open: OpenPaper }) {
  const document = paper.shown.value;
  const doubts = document ? doubtsInWords(document) : null;
  const pages = open.document.pages.length;
  return (
    <div class="outcome">
      <p class="nature">{nature(open)}</p>
      <ul class="chips">
        {(open.document.statement ?? open.document.certificate) && (
          <li class="chip chip-done">
            <Icon name="check" size={14} />
            {t(pages === 1 ? 'reading.pages-done.one' : 'reading.pages-done.other', { count: pages })}
          </li>
        )}
        {doubts && (
          <li class="chip chip-doubt">
            <StatusIcon shape="doubtful" />
            {doubts}
          </li>
        )}
      </ul>
      {!open.document.statement && <Warnings open={open} />}
      {!open.document.statement && !open.document.certificate && <WhatNext open={open} />}
    </div>
  );
}
