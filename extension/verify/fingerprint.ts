import * as z from 'zod/mini';

const list = z.array(z.string());

/** A file of the package and its SHA-256, in hexadecimal. */
export interface FileHash {
  readonly path: string;
  readonly hash: string;
}

/** The hash of every file of the package as installed, and one over them all. */
export interface Fingerprint {
  readonly files: readonly FileHash[];
  readonly whole: string;
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads every file of the package anew and hashes it; the whole is the hash of the lines `hash  path`. */
export async function takeFingerprint(): Promise<Fingerprint> {
  const paths = list.parse(await (await fetch('/build-files.json')).json());
  const files = await Promise.all(
    paths.map(async (path) => ({ path, hash: await sha256(await (await fetch(`/${path}`)).arrayBuffer()) })),
  );
  const lines = files.map(({ hash, path }) => `${hash}  ${path}\n`).join('');
  return { files, whole: await sha256(new TextEncoder().encode(lines)) };
}
