import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';

/** All printings of one figure; the first stands for it. */
export type Figure = readonly Path[];

/** Joins printings of one figure; a path that has no second printing is a figure of its own. */
export function figuresOf(alike: readonly Figure[]): (path: Path) => Figure {
  const byPath = new Map<Path, Figure>();
  for (const paths of alike) {
    const parts = new Set(paths.map((path) => byPath.get(path) ?? [path]));
    const joined = [...new Set([...parts].flat())];
    for (const path of joined) byPath.set(path, joined);
  }
  return (path) => byPath.get(path) ?? [path];
}

/** The path that stands for a figure. */
export const nameOf = ([first = '']: Figure): Path => first;

/** The findings whose paths, those that `pathsOf` gives, belong to each figure, by the path that stands for it. */
export function byFigure(
  findings: readonly Finding[],
  pathsOf: (finding: Finding) => readonly Path[],
  figureOf: (path: Path) => Figure,
): (figure: Figure) => readonly Finding[] {
  const found = new Map<Path, Finding[]>();
  for (const finding of findings) {
    for (const path of pathsOf(finding)) {
      const name = nameOf(figureOf(path));
      const own = found.get(name);
      if (!own) found.set(name, [finding]);
      else if (own[own.length - 1] !== finding) own.push(finding);
    }
  }
  return (figure) => found.get(nameOf(figure)) ?? none;
}

const none: readonly Finding[] = [];
