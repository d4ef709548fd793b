/** What this extension keeps in the browser, counted live. */
export interface Stored {
  readonly databases: number;
  readonly caches: number;
  readonly local: number;
  readonly session: number;
  readonly files: number;
}

async function filesKept(): Promise<number> {
  const folder = await navigator.storage.getDirectory().catch(() => null);
  if (folder === null || !('keys' in folder) || typeof folder.keys !== 'function') return 0;
  let count = 0;
  for await (const _ of folder.keys()) count += 1;
  return count;
}

/** Counts everything that could be kept: databases, caches, settings, files. */
export async function countStored(): Promise<Stored> {
  const [databases, caches_, files] = await Promise.all([
    indexedDB.databases(),
    caches.keys().catch(() => []),
    filesKept(),
  ]);
  return {
    databases: databases.length,
    caches: caches_.length,
    local: localStorage.length,
    session: sessionStorage.length,
    files,
  };
}

/** Whether nothing at all is kept. */
export function isNothing(stored: Stored): boolean {
  return Object.values(stored).every((count) => count === 0);
}
