/** A file made here, not yet saved. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Long enough for every browser to have begun the download. */
const KEEP_MILLISECONDS = 60_000;

/** Hands a file to the browser's own downloads: no permission is needed, and nothing leaves the machine. */
export function download({ name, type, content }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}
