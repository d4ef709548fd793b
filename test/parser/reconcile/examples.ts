import type { Plain } from './statement-of.ts';

/** An employer's four rows of one bimester, amounts by hand. */
export interface Paid {
  readonly bimester: string;
  readonly employer: string | null;
  readonly date?: string;
  readonly days: string;
  readonly sbc: string;
  readonly retiro?: string;
  readonly ceav?: string;
  readonly cvGobierno?: string;
  readonly cuotaSocial?: string;
  readonly vivienda?: string;
}

const concepts = {
  retiro: ['retiro', 'Aportacion PATRONAL en Subcuenta RETIRO IMSS'],
  ceav: ['retiro', 'Aportacion en Subcta CESANTIA EN EDAD AVANZADA Y VEJEZ IMSS'],
  cvGobierno: ['retiro', 'Aportacion CV Gobierno'],
  cuotaSocial: ['retiro', 'Aportacion en Subcuenta CUOTA SOCIAL IMSS'],
  vivienda: ['vivienda', 'Aportacion INFONAVIT 97'],
} as const;
type PlainMovement = NonNullable<Plain['movements']>[number];

/** The movements of what an employer paid for a bimester, in the order of the law: retiro, cesantía, cuota social, vivienda. */
export function paid(row: Paid): readonly PlainMovement[] {
  return (['retiro', 'ceav', 'cvGobierno', 'cuotaSocial', 'vivienda'] as const).flatMap((name) => {
    const amount = row[name];
    const [section, concept] = concepts[name];
    if (amount === undefined) return [];
    return [
      {
        kind: 'contribution',
        section,
        concept,
        date: row.date ?? '2024-10-20',
        bimester: row.bimester,
        employerRfc: row.employer,
        days: row.days,
        sbc: row.sbc,
        amount,
      },
    ];
  });
}

/** One movement with a concept of its own. */
export function movement(concept: string, amount: string, more: Partial<PlainMovement> = {}): PlainMovement {
  return { kind: 'contribution', section: 'retiro', concept, amount, ...more };
}

export const EMPLOYER = 'AAA010101AB1';
export const OTHER_EMPLOYER = 'BBB020202CD2';

/** Jul-Aug 2024 at 500.00 and Sep-Oct 2024 at 520.00 a day, one employer; 500.00 is above 4 UMA: 5.331 % + 1.125 %. */
export const twoBimesters: readonly PlainMovement[] = [
  ...paid({
    bimester: '2024-B4',
    employer: EMPLOYER,
    date: '2024-09-20',
    days: '62',
    sbc: '500.00',
    retiro: '620.00',
    ceav: '2001.36',
    vivienda: '1550.00',
  }),
  ...paid({
    bimester: '2024-B5',
    employer: EMPLOYER,
    date: '2024-11-20',
    days: '61',
    sbc: '520.00',
    retiro: '634.40',
    ceav: '2047.84',
    vivienda: '1586.00',
  }),
];

/** A Generación AFORE account in which everything agrees. */
export const generation = {
  workerType: 'generacion-afore',
  worker: { curp: 'GAPE850101HDFRRD01', nss: '52038501236', rfc: 'GAPE850101AB7' },
  cutoffDate: '2024-12-31',
  summaryPeriod: { from: '2024-01-01', to: '2024-12-31' },
  movementPeriod: { from: '2024-09-01', to: '2024-12-31' },
  balances: {
    retiro97: '10000.00',
    cesantiaVejez: '20000.00',
    cuotaSocial: '3000.00',
    voluntariasCortoPlazo: '500.00',
    complementariasRetiro: '0.00',
    largoPlazo: '0.00',
    vivienda97: '15000.00',
    total: '48500.00',
  },
  summary: [
    {
      group: 'retiro',
      opening: '30000.00',
      contributions: '2500.00',
      withdrawals: '0.00',
      returns: '700.00',
      fees: '200.00',
      closing: '33000.00',
    },
    {
      group: 'voluntario',
      opening: '480.00',
      contributions: '0.00',
      withdrawals: '0.00',
      returns: '25.00',
      fees: '5.00',
      closing: '500.00',
    },
    { group: 'vivienda', opening: '14000.00', movements: '1000.00', closing: '15000.00' },
  ],
  movements: twoBimesters,
} as const satisfies Plain;

/** A Mixto account: pension blocks of their own, ISSSTE balances, SAR 92 and housing of both institutes. */
export const mixed = {
  workerType: 'mixto',
  balances: {
    retiro97: '26393.70',
    retiroIssste08: '9415.44',
    cesantiaVejez: '59364.86',
    cuotaSocial: '5654.89',
    cesantiaVejezIssste: '43781.62',
    cuotaSocialIssste: '8582.32',
    bonoPension: '0.00',
    sarImss92: '100.00',
    sarIssste92: '200.00',
    voluntariasCortoPlazo: '1086.50',
    complementariasRetiro: '0.00',
    largoPlazo: '0.00',
    ahorroSolidario: '13788.61',
    vivienda92: '351.41',
    fovissste92: '1000.00',
    vivienda97: '70000.00',
    fovissste08: '24757.35',
    total: '264476.70',
  },
  summary: [
    { group: 'retiro', closing: '26693.70' },
    {
      group: 'voluntario',
      opening: '429.10',
      contributions: '669.35',
      withdrawals: '90.87',
      returns: '81.80',
      fees: '2.88',
      closing: '1086.50',
    },
    { group: 'vivienda', opening: '66483.97', movements: '4867.44', closing: '71351.41' },
    { group: 'pensionImss', closing: '65019.75' },
    { group: 'pensionIssste', closing: '75567.99' },
    { group: 'fovissste08', opening: '18982.56', movements: '5774.79', closing: '24757.35' },
  ],
} as const satisfies Plain;

/** Nov-Dec 2020, 61 days at 141.36: 2 %, 4.275 %, 0.225 % and 5 %. */
export const before2023 = {
  bimester: '2020-B6',
  employer: EMPLOYER,
  days: '61',
  sbc: '141.36',
  retiro: '172.46',
  ceav: '368.63',
  cvGobierno: '19.40',
  cuotaSocial: '316.22',
  vivienda: '431.15',
} as const satisfies Paid;
