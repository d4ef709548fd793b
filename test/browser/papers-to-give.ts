import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import type { Given } from './tab.ts';

const root = join(import.meta.dirname, '../..');
const sample = join(root, 'fixtures/statements/corpus/sample.pdf');

/** The synthetic statement that the extension brings along. */
export function sampleBytes(): Uint8Array {
  if (!existsSync(sample)) throw new Error('the sample statement is not there: run npm run fixtures');
  return readFileSync(sample);
}

/** The same statement, locked with a password. */
export async function lockedStatement(name: string, password: string): Promise<Given> {
  const document = await PDFDocument.load(sampleBytes());
  document.encrypt({ userPassword: password, ownerPassword: `${password}-owner` });
  return { name, bytes: await document.save() };
}

/** A document of plain sentences, so many to a page. */
async function sentences(pages: number, text: string, lines: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < pages; page += 1) {
    const sheet = document.addPage([612, 792]);
    for (let line = 0; line < lines; line += 1) {
      sheet.drawText(`${text} ${page} ${line}`, { x: 40, y: 760 - line * 7, size: 6, font });
    }
  }
  return document.save();
}

/** A PDF that is no statement at all. */
export async function recipe(): Promise<Given> {
  return { name: 'receta.pdf', bytes: await sentences(1, 'Mezcla la harina con el agua tibia y la sal', 20) };
}

/** A PDF that takes its time: many full pages. */
export async function longPaper(name: string): Promise<Given> {
  return {
    name,
    bytes: await sentences(300, 'Una línea como cualquier otra, escrita sin prisa, para que haya', 100),
  };
}

/** A file that starts as a PDF and is none. */
export function damaged(): Given {
  return { name: 'roto.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nthis is where it ends') };
}

/** A picture of a statement inside a PDF that is locked with a password. */
export async function lockedPicture(name: string, jpeg: Uint8Array, password: string): Promise<Given> {
  const document = await PDFDocument.create();
  const picture = await document.embedJpg(jpeg);
  const page = document.addPage([612, (612 * picture.height) / picture.width]);
  page.drawImage(picture, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
  document.encrypt({ userPassword: password, ownerPassword: `${password}-owner` });
  return { name, bytes: await document.save() };
}

/** A photo of a page of plain sentences. */
export function picturedRecipe(name: string): Given {
  const canvas = createCanvas(1240, 1600);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = 'black';
  context.font = '30px sans-serif';
  for (let line = 0; line < 24; line += 1)
    context.fillText(`Mezcla la harina con el agua tibia y la sal ${line}`, 120, 160 + line * 56);
  return { name, bytes: canvas.toBuffer('image/png') };
}
