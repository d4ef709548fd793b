import type { FactPath } from '../law.ts';

/** How a fact is shown and asked for. */
export type FactForm =
  | { readonly is: 'money' }
  | { readonly is: 'wage' }
  | { readonly is: 'day' }
  | { readonly is: 'opening' }
  | { readonly is: 'count'; readonly most: number }
  | { readonly is: 'flag' }
  | { readonly is: 'choice'; readonly options: readonly string[] }
  | { readonly is: 'country' }
  | { readonly is: 'state' }
  | { readonly is: 'withdrawals' }
  | { readonly is: 'wedding' };

const money = { is: 'money' } as const;
const wage = { is: 'wage' } as const;
const day = { is: 'day' } as const;
const flag = { is: 'flag' } as const;
const weeks = { is: 'count', most: 4000 } as const;

/** The form of every fact. */
export const factForms: Readonly<Record<FactPath, FactForm>> = {
  regime: { is: 'choice', options: ['imss', 'issste', 'both'] },
  workerType: {
    is: 'choice',
    options: [
      'generacion-afore',
      'transicion',
      'mixto',
      'decimo-transitorio',
      'cuenta-individual-issste',
      'independiente',
    ],
  },
  birthDate: day,
  accountOpened: { is: 'opening' },
  contributedBimesters: { is: 'count', most: 400 },
  contributedWeeks: weeks,
  employed: flag,
  employmentEnded: day,
  lastSbc: wage,
  averageSbc: wage,
  rcv: money,
  accountBalance: money,
  sar92: money,
  housing: money,
  housing92: money,
  voluntary: money,
  complementary: money,
  housingCredit: { is: 'choice', options: ['none', 'active', 'paid', 'guarantee'] },
  withdrawals: { is: 'withdrawals' },
  wedding: { is: 'wedding' },
  'wedding.date': day,
  'wedding.weeksThen': weeks,
  'wedding.supportReceivedBefore': flag,
  'wedding.spousesRegisteredBefore': flag,
  nationality: { is: 'country' },
  leftMexicoOn: day,
  permanentDeparture: flag,
  livesIn: { is: 'country' },
  lastWorkState: { is: 'state' },
  'issste.averageSueldoBasico': wage,
  'issste.rcv': money,
  'issste.separatedOn': day,
  'issste.sar92': money,
};
