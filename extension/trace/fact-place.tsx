import { useEffect, useMemo } from 'preact/hooks';
import { factInWords } from '../case/fact-in-words.ts';
import { inWords } from '../engine.ts';
import type { FactPath } from '../law.ts';
import type { Paper } from '../papers/paper.ts';
import { CutOut } from '../review/cut-out.tsx';
import { placesOf } from '../review/places.ts';
import { restsOn } from '../review/rests-on.ts';
import { showInList } from '../review/show-value.ts';
import { standing } from '../review/standing.ts';
import { everyValue, type Value } from '../review/value.ts';
import { facts, person } from '../shell/case.ts';
import { review } from '../shell/desk.ts';
import { StatusMark } from '../status/status-mark.tsx';
import { createPageImages } from '../viewer/page-images.ts';
import { language } from '../words/language.ts';
import { factName } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import { traced } from './traced.ts';

/** Cut-outs shown of one fact; an average may rest on dozens of readings. */
const MOST_SHOWN = 4;

const valuePath = (path: string) => path.replace(/^statement\./, '');

function paperOf(file: string): Paper | null {
  return (person.value?.papers ?? []).find((paper) => paper.document.value?.file === file) ?? null;
}

function PlacesOnPaper({ paper, paths }: { paper: Paper; paths: readonly string[] }) {
  const state = paper.state.value;
  const open = state.is === 'read' ? state.open : null;
  const images = useMemo(() => (open ? createPageImages(open) : null), [open]);
  useEffect(() => () => images?.close(), [images]);
  const document = paper.shown.value;
  if (!open || !images || !document) return null;
  const places = placesOf(inWords(open.document, language.value));
  const all = everyValue(document);
  const wanted = [...new Set(paths.flatMap((path) => restsOn(path, document)))];
  const values = wanted.flatMap((path) => all.find((value) => value.path === path) ?? []);
  const shown = values.filter(({ path }) => places.has(path)).slice(0, MOST_SHOWN);
  const see = ({ path }: Value) => {
    traced.value = null;
    review(paper);
    requestAnimationFrame(() => showInList(path, new Set()));
  };
  return (
    <>
      {shown.map((value) => {
        const place = places.get(value.path);
        const status = standing(value, paper.corrections.value);
        return place ? (
          <div key={value.path} class="trace-place">
            <CutOut open={open} images={images} place={place} shape={status.shape} />
            <p class="trace-proof">
              <span>{value.label}</span>
              <StatusMark status={status} />
              <button type="button" class="link small" onClick={() => see(value)}>
                {t('trace.see-page', { page: place.page })}
                <span class="unseen"> {value.label}</span>
              </button>
            </p>
            {value.reading?.note && <p class="caption">{value.reading.note}</p>}
          </div>
        ) : null;
      })}
      {values.length > shown.length && shown.length > 0 && (
        <p class="caption">{t('trace.more-readings', { count: values.length - shown.length })}</p>
      )}
    </>
  );
}

/** Where a fact comes from: its place on the paper with its proof, or that the person said it. */
export function FactPlace({ fact, value }: { fact: FactPath; value: string }) {
  const given = facts.value.given.get(fact);
  const paper = given ? paperOf(given.file) : null;
  return (
    <li class="trace-fact">
      <p class="trace-fact-line">
        <span>{factName(fact)}</span>
        <b>{factInWords(fact, value)}</b>
      </p>
      {given && paper ? (
        <>
          <p class="caption">{given.file}</p>
          <PlacesOnPaper paper={paper} paths={given.evidence.map(({ path }) => valuePath(path))} />
        </>
      ) : (
        <StatusMark status={{ shape: 'corrected', word: 'status.told' }} />
      )}
    </li>
  );
}
