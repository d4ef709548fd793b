import { take } from '../shell/desk.ts';
import { t } from '../words/t.ts';
import { sampleFile } from './sample.ts';

/** Opens the bundled synthetic statement, for who wants to look before giving a paper. */
export function SampleLink() {
  const open = async () => take([await sampleFile()]);
  return (
    <button type="button" class="link" data-sample onClick={() => void open()}>
      {t('sample.open')}
    </button>
  );
}
