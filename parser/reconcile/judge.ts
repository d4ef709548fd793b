import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';

/** What all checks together say of the readings. */
export interface Verdict {
  /** Readings to be looked at, with the failing check that speaks against each. */
  readonly contradicted: ReadonlyMap<Path, Finding>;
  /** Readings that an independent fact of the document confirms. */
  readonly confirmed: ReadonlySet<Path>;
}

/**
 * A failing check puts in doubt each of its members for which no other passing check speaks; where one speaks for
 * each, the sum itself. Stricter than that in two ways, for figures altered wherever they are printed: printings
 * that agree are one figure, and a figure that more facts speak against than for is in doubt, and with it what
 * it had confirmed.
 */
export function judge(findings: readonly Finding[], printedAlike: readonly (readonly Path[])[]): Verdict {
  const figureOf = figures([...findings.map(({ alike }) => alike), ...printedAlike]);
  const passing = findings.filter(({ check }) => check.ok);
  const failing = findings.filter(({ check }) => !check.ok);
  const contradicted = new Map<Path, Finding>();
  const doubt = (paths: readonly Path[], by: Finding) => {
    for (const path of paths) if (!contradicted.has(path)) contradicted.set(path, by);
  };
  for (const finding of failing) doubt(finding.blames, finding);

  // Several sums that miss one result are one fact against it, and against each other member.
  const resultsOf = (some: readonly Finding[]) =>
    new Set(some.map(({ result }) => figureOf(result).join())).size;
  const trusted = () => passing.filter(({ members }) => !members.some((path) => contradicted.has(path)));
  const open = failing.filter(({ blames }) => blames.length === 0);
  const against = (figure: readonly Path[]) => open.filter(({ members }) => meet(members, figure));
  const outweighed = (figure: readonly Path[]): boolean => {
    const speaking = trusted().filter(({ protects }) => meet(protects, figure));
    return resultsOf(against(figure)) > speaking.length;
  };
  const suspects = new Set(open.flatMap(({ members }) => members));
  for (let before = -1; before !== contradicted.size; ) {
    before = contradicted.size;
    for (const path of suspects) {
      const figure = figureOf(path);
      if (!contradicted.has(path) && outweighed(figure)) {
        for (const finding of against(figure).slice(0, 1)) doubt(figure, finding);
      }
    }
  }
  for (const finding of open) {
    if (!finding.members.some((path) => contradicted.has(path))) doubt(figureOf(finding.result), finding);
  }

  const proofs = trusted();
  const proved = (figure: readonly Path[]) => {
    const exact = proofs.filter(({ proves }) => meet(proves, figure));
    const slightlyOff = findings.filter((finding) => meet(finding.slightlyOff, figure));
    return exact.length > resultsOf(slightlyOff);
  };
  const candidates = new Set(proofs.flatMap(({ proves }) => proves).flatMap(figureOf));
  const confirmed = [...candidates].filter((path) => !contradicted.has(path) && proved(figureOf(path)));
  return { contradicted, confirmed: new Set(confirmed) };
}

const meet = (some: readonly Path[], others: readonly Path[]) => some.some((path) => others.includes(path));

/** Joins printings of one figure; a path that has no second printing is a figure of its own. */
function figures(alike: readonly (readonly Path[])[]): (path: Path) => readonly Path[] {
  const byPath = new Map<Path, readonly Path[]>();
  for (const paths of alike) {
    const joined = [...new Set(paths.flatMap((path) => byPath.get(path) ?? [path]))];
    for (const path of joined) byPath.set(path, joined);
  }
  return (path) => byPath.get(path) ?? [path];
}
