import { afterEach, expect, test } from 'vitest';
import { leadOf, subjectOf } from '../../../extension/report/lead.ts';
import { identityLine, personOf, shortName } from '../../../extension/report/person.ts';
import { sumLines } from '../../../extension/report/sums.ts';
import { tallySentence } from '../../../extension/report/tally.ts';
import { language } from '../../../extension/words/language.ts';
import { caseOf, foreigner, told } from '../exports/a-case.ts';

afterEach(() => {
  language.value = 'es';
});

const sample = ['sample.pdf'];

test('who waits for day 46 reads the day first, then what the larger modality gives and costs', async () => {
  const file = await caseOf(sample);
  expect(leadOf(file)).toEqual([
    'Desde el lunes 7 de diciembre de 2026 podrías pedir una sola modalidad: A o B.',
    'A da $4,698.95 más y descuenta unas 26 semanas más.',
  ]);
  language.value = 'en';
  expect(leadOf(file)[0]).toBe('From Monday 7 December 2026 you could apply for one modality only: A or B.');
});

test('who may ask today reads so', async () => {
  const file = await caseOf(sample, { say: { ...told, employmentEnded: '2026-01-05' } });
  expect(leadOf(file)[0]).toBe('Hoy podrías pedir una sola modalidad: A o B.');
});

test('a foreigner reads what a court could order, and that it is not guaranteed', async () => {
  const file = await caseOf(sample, { say: foreigner });
  expect(subjectOf(file)).toBe('refund');
  expect(leadOf(file)).toEqual([
    'Un tribunal podría ordenar que te paguen $132,016.53. No está garantizado.',
  ]);
});

test('without facts there is no amount, and the first missing fact is named', async () => {
  const file = await caseOf(sample, { say: { on: told.on } });
  expect(leadOf(file)[0]).toBe('Todavía no hay un monto.');
  expect(leadOf(file)[1]).toMatch(/^Falta saber: /);
});

test('who has a job reads that no withdrawal is open', async () => {
  const file = await caseOf(sample, { say: { ...told, employed: true } });
  expect(leadOf(file)).toEqual(['Con estos datos no procede un retiro por desempleo.']);
});

test.each([
  ['JUAN PÉREZ', 'Juan P.'],
  ['MARÍA ELENA ORTIZ ROJAS', 'María Elena O. R.'],
  ['ÑICA', 'Ñica'],
])('%s is %s on paper', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test('neither the whole name nor the whole CURP or NSS stands in the head', async () => {
  const file = await caseOf(sample);
  const { worker } = file.documents[0]?.statement ?? {};
  const head = `${personOf(file)} ${identityLine(file)}`;
  for (const reading of [worker?.name, worker?.curp, worker?.nss]) expect(head).not.toContain(reading?.value);
});

test('papers of several people name nobody', async () => {
  const file = await caseOf(['sample.pdf', 'stacked-raise.pdf'], { say: { on: told.on } });
  expect(personOf(file)).toBeNull();
  expect(identityLine(file)).toMatch(/CURP distintas/);
});

test('pages that were not read are told beside the counts', async () => {
  const file = await caseOf(sample);
  expect(tallySentence(file)).toMatch(/^De \d+ valores, .*Ninguna página quedó sin leer\.$/);
  const [document] = file.documents;
  const unread = document && {
    ...document,
    pages: document.pages.map((page) => ({ ...page, source: 'none' as const })),
  };
  expect(tallySentence({ ...file, documents: unread ? [unread] : [] })).toMatch(
    /2 páginas quedaron sin leer/,
  );
});

test('sums tell what is reckoned, with commas, and leave out what was only looked up', async () => {
  const file = await caseOf(sample);
  const [a] = file.assessment.benefits;
  expect(sumLines(a?.trace ?? []).map(({ reckoning, value }) => `${reckoning} = ${value}`)).toEqual([
    '10 × 3,566.22 = 35,662.20',
    '30 × 497.06 = 14,911.80',
    'El menor de 14,911.80 y 35,662.20 = 14,911.80',
    'El menor de 14,911.80 y 88,807.38 = 14,911.80',
    '487 × 14,911.80 ÷ 88,807.38 = 81.773008',
    '487 × 14,911.80 ÷ 119,732.74 = 60.652137',
  ]);
});
