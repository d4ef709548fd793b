import { account } from '../../../fixtures/model/account.ts';
import { chance } from '../../../fixtures/model/wishes.ts';
import { consarPolicy, type Policy } from '../../../fixtures/print/policy.ts';
import { printing } from '../../../fixtures/print/printing.ts';
import { figuresTruth, statementTruth } from '../../../fixtures/print/truth.ts';
import type { AsRead } from '../../../parser/understood.ts';
import { asReadOf } from './statement-of.ts';

/** An invented statement in which everything agrees, and the figures that it carries. */
export interface MadeStatement {
  readonly asRead: AsRead;
  readonly figures: ReturnType<typeof figuresTruth>;
  readonly policy: Policy;
}

const policies: readonly Partial<Policy>[] = [
  {},
  { zeroDetails: 'blank' },
  { zeroDetails: 'omitted', zeroFlows: 'blank' },
  { subtotals: true },
  { subtotals: true, summary: false },
  { details: 'totals', summary: false, transit: true },
  { concepts: 'accented', sections: false },
  { concepts: 'capitals', movements: false },
];

/** A consistent statement by chance; the same number gives the same one. */
export function madeStatement(seed: number): MadeStatement {
  const wish = chance(seed, {
    workerType: 'generacion-afore',
    cutoff: '2024-12-31',
    career: 'steady',
    afore: 'coppel',
  });
  const policy = { ...consarPolicy, ...policies[seed % policies.length] };
  const content = printing(account(seed, wish), policy);
  const statement = statementTruth(content);
  const words = statement.movements.map(({ concept }) => concept).join();
  const mentionsIssste = /ISSSTE/i.test(`${words} ${wish.afore} ${content.workerType?.label}`);
  return { asRead: asReadOf(statement, { mentionsIssste }), figures: figuresTruth(content), policy };
}
