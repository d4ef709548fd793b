import { factForms } from '../case/fact-form.ts';
import type { Asking } from './asking.ts';
import {
  ChoiceControl,
  creditChoices,
  flagChoices,
  regimeChoices,
  weddingChoices,
} from './choice-control.tsx';
import { DayControl } from './day-control.tsx';
import { ListControl } from './list-control.tsx';
import { TypedControl } from './typed-control.tsx';
import { WithdrawalsControl } from './withdrawals-control.tsx';

/** The control that takes the answer to a question, by the form of its fact. */
export function Control({ asking }: { asking: Asking }) {
  const form = factForms[asking.fact];
  switch (form.is) {
    case 'money':
    case 'wage':
      return <TypedControl asking={asking} form={form.is} />;
    case 'count':
      return <TypedControl asking={asking} form="count" most={form.most} />;
    case 'day':
      return <DayControl asking={asking} />;
    case 'opening':
      return <DayControl asking={asking} opening />;
    case 'flag':
      return <ChoiceControl asking={asking} choices={flagChoices} />;
    case 'country':
    case 'state':
      return <ListControl asking={asking} of={form.is} />;
    case 'withdrawals':
      return <WithdrawalsControl asking={asking} />;
    case 'wedding':
      return <ChoiceControl asking={asking} choices={weddingChoices} />;
    default:
      if (asking.fact === 'workerType') return <ListControl asking={asking} of="workerType" />;
      return (
        <ChoiceControl asking={asking} choices={asking.fact === 'regime' ? regimeChoices : creditChoices} />
      );
  }
}
