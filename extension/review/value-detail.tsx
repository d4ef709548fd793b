import { t } from '../words/t.ts';
import { CutOut } from './cut-out.tsx';
import { MemberRow } from './member-row.tsx';
import { restsOn } from './rests-on.ts';
import { useReview } from './review-context.ts';
import { SeePage } from './see-page.tsx';
import type { Place } from './selection.ts';
import { standing } from './standing.ts';
import { everyValue, type Value } from './value.ts';
import { ValueActions } from './value-actions.tsx';

/** Why a figure is what it is: the sentence about its kind, then the engine's own note. */
function Why({ value }: { value: Value }) {
  const { path, reading } = value;
  const doubtful = reading?.status === 'doubtful';
  return (
    <>
      {path === 'figures.rcv' && <p class="why">{t('why.rcv')}</p>}
      {path === 'figures.sbc.last' && <p class="why">{t('why.sbc')}</p>}
      {!reading && <p class="why">{t('why.not-printed')}</p>}
      {reading?.note && (
        <p class={doubtful ? 'why why-doubt' : 'why'}>
          {doubtful && <b>{t('why.doubt')} </b>}
          {reading.note}
        </p>
      )}
      {doubtful && !reading?.note && <p class="why why-doubt">{t('why.doubt-plain')}</p>}
    </>
  );
}

/** What stands behind an open value: its place on the page, why it stands as it does, and how to correct it. */
export function ValueDetail({ value, place: part }: { value: Value; place: Place }) {
  const { document, paper, places, open, images } = useReview();
  const all = everyValue(document);
  const members = restsOn(value.path, document)
    .map((path) => all.find((one) => one.path === path))
    .filter((one) => one !== undefined);
  const place = places.get(value.path);
  const seen = place ?? members.map(({ path }) => places.get(path)).find((one) => one !== undefined);
  const itself = members.length === 1 && (members[0]?.path === value.path || value.path === 'figures.total');
  return (
    <div class="detail">
      {place && (
        <CutOut
          open={open}
          images={images}
          place={place}
          shape={standing(value, paper.corrections.value).shape}
        />
      )}
      <Why value={value} />
      {itself && members[0] ? (
        <ValueActions value={members[0]} place={part} row={value.path} />
      ) : (
        <ul class="members" aria-label={t('why.members')}>
          {members.map((member) => (
            <MemberRow key={member.path} value={member} place={part} row={value.path} />
          ))}
        </ul>
      )}
      {seen && <SeePage page={seen.page} />}
    </div>
  );
}
