import type { Document } from '../engine.ts';

/** Whose paper it is, as far as it was read without doubt. */
export interface Identity {
  readonly curp: string | null;
  readonly nss: string | null;
  readonly name: string | null;
}

/** Papers that belong together. */
export interface Person<Item> {
  /** The first paper of the group. */
  readonly key: number;
  readonly name: string | null;
  readonly papers: readonly Item[];
}

type Worker = {
  readonly [Name in keyof Identity]: { readonly value: string; readonly status: string } | null;
};

/** Who a document says it belongs to; what is doubtful says nothing. */
export function identityOf({ statement, certificate }: Document): Identity {
  const worker: Worker | null = statement?.worker ?? certificate?.worker ?? null;
  const sure = (name: keyof Identity) => {
    const reading = worker?.[name] ?? null;
    return reading === null || reading.status === 'doubtful' ? null : reading.value;
  };
  return { curp: sure('curp'), nss: sure('nss'), name: sure('name') };
}

const folded = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().split(/\s+/).sort().join(' ');

/** Whether two identities are of one person; null where they have nothing that can be compared. */
function same(one: Identity, other: Identity): boolean | null {
  if (one.curp !== null && other.curp !== null) return one.curp === other.curp;
  if (one.nss !== null && other.nss !== null) return one.nss === other.nss;
  if (one.name !== null && other.name !== null) return folded(one.name) === folded(other.name);
  return null;
}

interface Identified<Item> {
  readonly item: Item;
  readonly id: number;
  readonly identity: Identity;
}

/** Keeps different people apart; a paper that says nothing of its owner joins the others only where they are of one person. */
export function peopleOf<Item>(papers: readonly Identified<Item>[]): readonly Person<Item>[] {
  const groups: Identified<Item>[][] = [];
  const mute: Identified<Item>[] = [];
  for (const paper of papers) {
    const verdicts = groups.map((group) => group.map(({ identity }) => same(identity, paper.identity)));
    const home = groups.find(
      (_, index) => verdicts[index]?.includes(true) && !verdicts[index]?.includes(false),
    );
    const { curp, nss, name } = paper.identity;
    if (home) home.push(paper);
    else if (curp === null && nss === null && name === null) mute.push(paper);
    else if (groups.length === 1 && !verdicts[0]?.includes(false)) groups[0]?.push(paper);
    else groups.push([paper]);
  }
  const [only] = groups;
  if (only && groups.length === 1) only.push(...mute);
  else if (mute.length > 0) groups.push(mute);
  return groups.map((group) => ({
    key: Math.min(...group.map(({ id }) => id)),
    name: group.map(({ identity }) => identity.name).find((name) => name !== null) ?? null,
    papers: group.map(({ item }) => item),
  }));
}
