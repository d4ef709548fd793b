import { byFigure, type Figure, figuresOf, nameOf } from './figures.ts';
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
export function judge(findings: readonly Finding[], printedAlike: readonly Figure[]): Verdict {
  const figureOf = figuresOf([...findings.map(({ alike }) => alike), ...printedAlike]);
  const contradicted = contradictions(findings, figureOf);
  return { contradicted, confirmed: confirmations(findings, figureOf, contradicted) };
}

type FigureOf = (path: Path) => Figure;

/** Several sums that miss one result are one fact against it, and against each other member. */
const resultsOf = (findings: readonly Finding[], figureOf: FigureOf): number =>
  findings.length < 2
    ? findings.length
    : new Set(findings.map(({ result }) => nameOf(figureOf(result)))).size;

/** Whether a finding rests on nothing that is in doubt. */
const isTrusted = ({ members }: Finding, contradicted: ReadonlyMap<Path, Finding>): boolean =>
  contradicted.size === 0 || !members.some((path) => contradicted.has(path));

function contradictions(findings: readonly Finding[], figureOf: FigureOf): ReadonlyMap<Path, Finding> {
  const contradicted = new Map<Path, Finding>();
  const doubt = (paths: readonly Path[], by: Finding) => {
    for (const path of paths) if (!contradicted.has(path)) contradicted.set(path, by);
  };
  const failing = findings.filter(({ check }) => !check.ok);
  for (const finding of failing) doubt(finding.blames, finding);

  const open = failing.filter(({ blames }) => blames.length === 0);
  if (open.length === 0) return contradicted;
  const passing = findings.filter(({ check }) => check.ok);
  const against = byFigure(open, ({ members }) => members, figureOf);
  const speaking = byFigure(passing, ({ protects }) => protects, figureOf);
  const outweighed = (figure: Figure): boolean => {
    const trusted = speaking(figure).filter((finding) => isTrusted(finding, contradicted));
    return resultsOf(against(figure), figureOf) > trusted.length;
  };
  const members = open.flatMap((finding) => finding.members).filter((path) => !contradicted.has(path));
  let suspects = figuresAmong(members, figureOf);
  for (let before = -1; before !== suspects.length; ) {
    before = suspects.length;
    suspects = suspects.filter((figure) => {
      if (!outweighed(figure)) return true;
      for (const finding of against(figure).slice(0, 1)) doubt(figure, finding);
      return false;
    });
  }
  for (const finding of open) {
    if (isTrusted(finding, contradicted)) doubt(figureOf(finding.result), finding);
  }
  return contradicted;
}

function confirmations(
  findings: readonly Finding[],
  figureOf: FigureOf,
  contradicted: ReadonlyMap<Path, Finding>,
): ReadonlySet<Path> {
  const proofs = findings.filter((finding) => finding.check.ok && isTrusted(finding, contradicted));
  const exact = byFigure(proofs, ({ proves }) => proves, figureOf);
  const slightlyOff = byFigure(findings, (finding) => finding.slightlyOff, figureOf);
  const candidates = figuresAmong(
    proofs.flatMap(({ proves }) => proves),
    figureOf,
  );
  const confirmed = candidates
    .filter((figure) => exact(figure).length > resultsOf(slightlyOff(figure), figureOf))
    .flat()
    .filter((path) => !contradicted.has(path));
  return new Set(confirmed);
}

/** The figures that the paths are printings of, each once. */
function figuresAmong(paths: readonly Path[], figureOf: FigureOf): readonly Figure[] {
  return [...new Map(paths.map(figureOf).map((figure) => [nameOf(figure), figure])).values()];
}
