import { t } from '../words/t.ts';

/** The bundled statement of an invented person, as a file like any other. */
export async function sampleFile(): Promise<File> {
  const response = await fetch(new URL('/sample.pdf', location.href));
  return new File([await response.blob()], t('sample.file'), { type: 'application/pdf' });
}
