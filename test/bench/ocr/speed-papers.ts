import { mkdirSync, writeFileSync } from 'node:fs';
import { pictureFile } from '../../../fixtures/degradations/files/picture-file.ts';
import { picturePdf } from '../../../fixtures/degradations/files/picture-pdf.ts';
import { tiffOf } from '../../../fixtures/degradations/files/tiff.ts';
import { printPages } from '../../../fixtures/degradations/print-pages.ts';
import { photographed } from '../../../fixtures/degradations/ways/photo.ts';
import { scanned } from '../../../fixtures/degradations/ways/scanned.ts';
import type { Design } from '../../../fixtures/designs/design.ts';
import { designs } from '../../../fixtures/designs/index.ts';
import { ledger } from '../../../fixtures/designs/ledger.ts';
import { account } from '../../../fixtures/model/account.ts';
import { random } from '../../../fixtures/model/random.ts';
import { plainMoney } from '../../../fixtures/print/money-format.ts';
import { printing } from '../../../fixtures/print/printing.ts';
import { papers } from '../../../fixtures/producers/drawing.ts';
import { pen } from '../../../fixtures/producers/pen.ts';
import { withPdfkit } from '../../../fixtures/producers/with-pdfkit.ts';

const folder = '.artefacts/bench-ocr';
const DPI = 200;
const [ROWS, COLUMNS] = [75, 8];
const STATEMENTS = 12;
/** What scanners put into their PDFs. */
const SCANNERS = { as: 'jpeg', quality: 85 } as const;

/** A scan as one PDF, and its pages one by one for a program that reads pictures only. */
export interface ScannedStatement {
  readonly pdf: string;
  readonly pages: readonly string[];
}

/** Pictures made for measuring time alone. */
export interface SpeedPapers {
  /** Whole statements of as many designs, as an office scanner sends them. */
  readonly statements: readonly ScannedStatement[];
  /** A grid of 600 figures. */
  readonly dense: string;
  readonly fourPages: string;
  /** Of 8 megapixels. */
  readonly photo: string;
}

/** A page of 75 rows of 8 amounts in a grid, in small print, with the head of a statement above. */
async function densePage() {
  const chance = random(17);
  const page = pen('Estado de cuenta', papers.letter);
  page.text(40, 40, 'Afore SURA ESTADO DE CUENTA - RESUMEN DE MOVIMIENTOS', { size: 9, face: 'sans-bold' });
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const cents = chance.integer(100, 99_999_999);
      page.text(40 + (column + 1) * 66, 60 + row * 9.4, plainMoney(cents), { size: 6.5, align: 'right' });
    }
    page.line(40, 62 + row * 9.4, 572, 62 + row * 9.4, 0.4, '#888888');
  }
  const { bytes } = await withPdfkit(page.drawing());
  return printPages(bytes);
}

async function statementPages({ draw, policy, wish }: Design) {
  if (draw === null) throw new TypeError('the design is not drawn');
  const { bytes } = await withPdfkit(draw(printing(account(403, wish), policy)));
  return printPages(bytes);
}

async function scannedStatements(): Promise<ScannedStatement[]> {
  const chance = random(20_011);
  const statements: ScannedStatement[] = [];
  for (const design of designs.filter(({ draw }) => draw !== null).slice(0, STATEMENTS)) {
    const pictures = (await statementPages(design)).map((page) => scanned(page, DPI, chance));
    const pages = pictures.map((_, i) => `${folder}/${design.id}-${i + 1}.jpg`);
    const pdf = `${folder}/${design.id}.pdf`;
    for (const [i, path] of pages.entries()) {
      const picture = pictures[i];
      if (picture !== undefined) writeFileSync(path, await pictureFile(picture, SCANNERS));
    }
    writeFileSync(pdf, await picturePdf(pictures, SCANNERS));
    statements.push({ pdf, pages });
  }
  return statements;
}

/** Makes the pictures, the same at every run. */
export async function speedPapers(): Promise<SpeedPapers> {
  mkdirSync(folder, { recursive: true });
  const chance = random(4_000_037);
  const [grid] = await densePage();
  const pages = await statementPages(ledger);
  const [front] = pages;
  if (grid === undefined || front === undefined) throw new RangeError('a page is missing');
  const four = [...pages, ...pages].slice(0, 4).map((page) => scanned(page, DPI, chance));
  const [dense, fourPages, photo] = ['dense.png', 'four-pages.tif', 'photo.jpg'].map(
    (name) => `${folder}/${name}`,
  );
  if (dense === undefined || fourPages === undefined || photo === undefined) throw new RangeError('no name');
  writeFileSync(dense, await pictureFile(scanned(grid, DPI, chance), { as: 'png', colours: 'grey' }));
  writeFileSync(fourPages, tiffOf(four, 'grey'));
  writeFileSync(photo, await pictureFile(photographed.degrade(front, chance), { as: 'jpeg', quality: 75 }));
  return { statements: await scannedStatements(), dense, fourPages, photo };
}
