import { fieldsOf } from './fields.ts';
import type { Area, Field, Sort } from './outcome.ts';
import { readByCommand } from './read-by-command.ts';
import type { ScanFile } from './scan-files.ts';

/** One scan as it was read. */
interface Judged {
  readonly scan: ScanFile;
  readonly fields: readonly Field[];
  /** Neither a statement nor a failure that tells people so. */
  readonly isRefused: boolean;
  /** Whether people are told what is wrong with the picture, and how to take a better one. */
  readonly asksForBetter: boolean;
  readonly sources: readonly string[];
}

const isRight = ({ outcome }: Field) => outcome === 'exact' || outcome === 'doubtful-right';
/** Fields that are printed; a value for what is not counts where it is silent only. */
const isPrinted = ({ outcome, expected }: Field) => expected !== null && outcome !== 'rightly-none';

/** The class table of scans: what is right, and what is silently wrong; where it is asked for, every field that is not right. */
export async function accuracy(scans: readonly ScanFile[], isListed: boolean): Promise<string[]> {
  const judged: Judged[] = [];
  await readByCommand(
    scans.map(({ path }) => path),
    (path, document) => {
      const scan = scans.find((one) => one.path === path);
      if (scan !== undefined) judged.push(judge(scan, document));
      process.stderr.write(`\r${judged.length}/${scans.length} read `);
    },
  );
  process.stderr.write('\n');
  const kinds = [...new Set(scans.map(({ kind }) => kind))];
  return [
    'Accuracy by class: right = exact or doubtful but right; silent = wrong, or a value where none is printed, with confidence',
    heading,
    ...kinds.map((kind) =>
      row(
        kind,
        judged.filter(({ scan }) => scan.kind === kind),
      ),
    ),
    row('all', judged),
    '',
    ...oneScannedPage(judged),
    ...kinds.map((kind) =>
      askedForBetter(
        kind,
        judged.filter(({ scan }) => scan.kind === kind),
      ),
    ),
    '',
    ...silentOnes(judged),
    ...(isListed ? ['', ...notRight(judged)] : []),
  ];
}

function judge(scan: ScanFile, document: unknown): Judged {
  const isStatement =
    typeof document === 'object' &&
    document !== null &&
    'kind' in document &&
    document.kind === scan.truth.kind;
  return {
    scan,
    fields: fieldsOf(scan.truth, document),
    isRefused: !isStatement,
    asksForBetter: listIn(document, 'warnings').some(({ code }) => String(code).startsWith('photo-')),
    sources: listIn(document, 'pages').map(({ source }) => String(source)),
  };
}

function listIn(document: unknown, name: 'pages' | 'warnings'): Record<string, unknown>[] {
  const list: unknown = Reflect.get(Object(document), name);
  return Array.isArray(list) ? list : [];
}

const columns = [
  'docs',
  'refused',
  'fields',
  'money %',
  'dates %',
  'CURP %',
  'NSS %',
  'RFC %',
  'name %',
  'all %',
  'doubtful %',
  'missing %',
  'SILENT',
  'of key',
  'silent %',
];
const WIDTH = 11;
const cellsOf = (cells: readonly string[]) => cells.map((cell) => cell.padStart(WIDTH)).join('');
const heading = `${'class'.padEnd(18)}${cellsOf(columns)}`;
/** Where a silent error may never happen. */
const key: ReadonlySet<Area> = new Set(['identity', 'dates', 'balances', 'summary', 'sbc', 'figures']);

function row(name: string, judged: readonly Judged[]): string {
  const fields = judged.flatMap((one) => one.fields);
  const printed = fields.filter(isPrinted);
  const right = (of: (field: Field) => boolean) => {
    const those = printed.filter(of);
    return share(those.filter(isRight).length, those.length);
  };
  const ofSort = (sort: Sort, area?: Area) =>
    right((field) => field.sort === sort && field.area !== 'figures' && (area ?? field.area) === field.area);
  const silent = fields.filter(({ outcome }) => outcome === 'silent');
  const count = (outcome: Field['outcome']) => printed.filter((field) => field.outcome === outcome).length;
  return `${name.padEnd(18)}${cellsOf([
    String(judged.length),
    String(judged.filter(({ isRefused }) => isRefused).length),
    String(printed.length),
    ofSort('money'),
    ofSort('date'),
    ofSort('curp'),
    ofSort('nss'),
    ofSort('rfc', 'identity'),
    ofSort('name'),
    right(() => true),
    share(count('doubtful-right') + count('doubtful-wrong'), printed.length),
    share(count('missing'), printed.length),
    String(silent.length),
    String(silent.filter(({ area }) => key.has(area)).length),
    share(silent.length, printed.length),
  ])}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(2);
}

/** Whether of a text with one scanned page only that page was recognised. */
function oneScannedPage(judged: readonly Judged[]): string[] {
  const those = judged.filter(({ scan }) => scan.kind === 'one-page-scanned');
  if (those.length === 0) return [];
  const kept = those.filter(({ sources }) => sources.filter((source) => source === 'ocr').length === 1);
  const whole = kept.filter(({ sources }) =>
    sources.every((source) => source === 'ocr' || source === 'text'),
  );
  return [
    `one scanned page in a text: only that page recognised in ${whole.length} of ${those.length} documents`,
    '',
  ];
}

/** How many of the files that are not read right throughout say that the picture is poor. */
function askedForBetter(kind: string, judged: readonly Judged[]): string {
  const wanting = judged.filter(({ fields }) => fields.some((field) => isPrinted(field) && !isRight(field)));
  const asking = wanting.filter(({ asksForBetter }) => asksForBetter);
  return `${kind}: ${wanting.length} files not right throughout, ${asking.length} of them ask for a better picture`;
}

const SHOWN = 60;

function silentOnes(judged: readonly Judged[]): string[] {
  const all = judged.flatMap(({ scan, fields }) =>
    fields.filter(({ outcome }) => outcome === 'silent').map((field) => ({ scan, field })),
  );
  const shown = all.slice(0, SHOWN).map(({ scan, field }) => {
    return `  ${scan.truth.file} ${field.path}: printed ${field.expected ?? 'nothing'}, read ${field.got}`;
  });
  return [`silent errors: ${all.length}${all.length > SHOWN ? `, the first ${SHOWN}` : ''}`, ...shown];
}

function notRight(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ scan, fields }) =>
    fields
      .filter((field) => isPrinted(field) && !isRight(field))
      .map(
        ({ path, outcome, expected, got }) =>
          `  ${scan.truth.file} ${path}: ${outcome}, printed ${expected}, read ${got}`,
      ),
  );
}
