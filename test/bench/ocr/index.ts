import { parseArgs } from 'node:util';
import { accuracy } from './accuracy.ts';
import { againstTesseract } from './against-tesseract.ts';
import { engines } from './engines.ts';
import { scanFiles } from './scan-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true, default: ['accuracy', 'speed', 'engines'] },
    class: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? 'fixtures/statements';
const scans = scanFiles(folder).filter(
  ({ kind }) => values.class === undefined || values.class.includes(kind),
);
const print = (lines: readonly string[]) => console.log(`${lines.join('\n')}\n`);

console.log(`── ${folder}: ${scans.length} scans\n`);
if (values.only.includes('accuracy')) print(await accuracy(scans, values.list));
if (values.only.includes('speed')) print(await againstTesseract());
if (values.only.includes('engines')) print(await engines());
