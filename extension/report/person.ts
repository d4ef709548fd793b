import type { CaseFile } from '../exports/case-file.ts';
import { aforeName } from '../review/in-words.ts';
import { shortDate } from '../words/formats.ts';
import { t } from '../words/t.ts';

const INITIALS_FROM = 2;

/** A name with its last words as initials: enough for the client's folder, too little for a stranger. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const whole = Math.max(1, words.length - INITIALS_FROM);
  return words.map((word, index) => (index < whole ? inCapitals(word) : `${word.slice(0, 1)}.`)).join(' ');
}

function inCapitals(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('es') + word.slice(1).toLocaleLowerCase('es');
}

/** Who the report is about; null where no paper tells it without doubt, or papers tell several. */
export function personOf({ documents }: CaseFile): string | null {
  const names = documents.flatMap(({ statement, certificate }) => {
    const name = statement?.worker.name ?? certificate?.worker.name;
    return name && name.status !== 'doubtful' ? name.value : [];
  });
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) ? shortName(first) : null;
}

/** The ends of CURP and NSS, the AFORE and the day of the newest statement, as far as they are known. */
export function identityLine({ documents }: CaseFile): string {
  const workers = documents.flatMap(
    ({ statement, certificate }) => statement?.worker ?? certificate?.worker ?? [],
  );
  if (new Set(workers.flatMap(({ curp }) => curp?.value ?? [])).size > 1) return t('report.several-people');
  const [worker] = workers;
  const statements = documents.flatMap(({ statement }) => statement ?? []);
  const newest = statements.reduce<(typeof statements)[number] | undefined>(
    (last, one) => ((one.cutoffDate?.value ?? '') > (last?.cutoffDate?.value ?? '') || !last ? one : last),
    undefined,
  );
  return [
    worker?.curp && t('report.curp-ends', { end: worker.curp.value.slice(-3) }),
    worker?.nss && t('report.nss-ends', { end: worker.nss.value.slice(-4) }),
    newest?.afore && aforeName(newest.afore.value),
    newest?.cutoffDate && t('kind.cutoff', { date: shortDate(newest.cutoffDate.value) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
