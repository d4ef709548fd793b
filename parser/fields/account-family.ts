import { nearestName } from '../vocabulary/misread-labels.ts';
import { type AccountFamily, accountFamilies, natures } from '../vocabulary/natures.ts';

/** A label is not longer than its phrase by more letters than this; a sentence is. */
const LONGEST_REST = 48;

/** Words before a label that say nothing of its group. */
const LEAD = new RegExp(
  `^(?:${[...natures.lead].sort((a, b) => b.length - a.length).join('|')})+(?=[a-z0-9])`,
);

/** Shorter labels are too like others to be told when they are misread. */
const LONG_LABEL = 12;
const longLabels = new Map(
  accountFamilies.flatMap((family) =>
    natures.accounts[family]
      .filter(({ length }) => length >= LONG_LABEL)
      .map((label) => [label, family] as const),
  ),
);

/** So few letters of a roughly read label bear a change, fewer where it ends in its group's own word; only full names are told so. */
const LETTERS_A_ROUGH_CHANGE = 2.5;
const BY_ITS_END = 2.2;
const SHORTEST_ROUGH = 10;
const FULL_NAME = 16;
const ownWords = accountFamilies.flatMap((family) => natures.alone[family]);
const fullNames = new Map([...longLabels].filter(([label]) => label.length >= FULL_NAME));

/** The group whose full name a label nearly is, though half of it may be misread: good for nothing by itself. */
export function roughFamilyOf(key: string): AccountFamily | null {
  if (key.length < SHORTEST_ROUGH) return null;
  const hasEnd = ownWords.some((word) => key.endsWith(word));
  return nearestName(key, fullNames, hasEnd ? BY_ITS_END : LETTERS_A_ROUGH_CHANGE);
}

/** The group of a label of a scan, of which letters may be misread and the end hidden. */
export const misreadFamilyOf = (key: string): AccountFamily | null =>
  familyOf(key) ?? (key.length < LONG_LABEL ? null : (nearestName(key, longLabels) ?? familyBegun(key)));

/** The only group whose labels begin so: a stamp may hide the rest. */
function familyBegun(key: string): AccountFamily | null {
  const begun = new Set(
    [...longLabels].flatMap(([label, family]) => (label.startsWith(key) ? [family] : [])),
  );
  const [only] = begun;
  return begun.size === 1 && only !== undefined ? only : null;
}

/** The group that a label belongs to; null for anything longer or else. */
export function familyOf(key: string): AccountFamily | null {
  if (key.length < 3 || key.length > 90) return null;
  const bare = key.replace(LEAD, '');
  for (const family of accountFamilies) {
    if (natures.alone[family].includes(key) || natures.alone[family].includes(bare)) return family;
    const phrase = natures.accounts[family].find((one) => bare.startsWith(one) || key.startsWith(one));
    if (phrase !== undefined && key.length <= phrase.length + LONGEST_REST) return family;
  }
  return null;
}
