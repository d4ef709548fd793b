import { useState } from 'preact/hooks';
import { discard, papers } from '../shell/desk.ts';
import { t } from '../words/t.ts';
import type { Paper } from './paper.ts';
import { isPicture, pagePicture, pdfOfPictures } from './pdf-of-pictures.ts';

/** Puts pictures together as the pages of one paper, which is read anew. */
async function putTogether(pictures: readonly Paper[]): Promise<void> {
  const pages = [];
  for (const { file } of pictures) pages.push(await pagePicture(file));
  for (const paper of pictures) discard(paper);
  const name = `${t('pictures.file')}.pdf`;
  papers.add([new File([pdfOfPictures(pages)], name, { type: 'application/pdf' })]);
}

/** Several pictures may be the pages of one paper: asked, never assumed. */
export function PicturesNote() {
  const [failed, setFailed] = useState(false);
  const pictures = papers.list.value.filter(({ file }) => isPicture(file));
  if (pictures.length < 2) return null;
  const join = () => putTogether(pictures).catch(() => setFailed(true));
  return (
    <div class="pictures-ask">
      <p>{t('pictures.same', { count: pictures.length })}</p>
      <button type="button" class="button compact" data-put-together onClick={() => void join()}>
        {t('pictures.put-together')}
      </button>
      {failed && (
        <p class="wrong" role="alert">
          {t('pictures.failed')}
        </p>
      )}
    </div>
  );
}
