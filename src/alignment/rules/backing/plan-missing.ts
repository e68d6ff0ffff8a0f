import { language } from '../../../languages/language';
import type { Cause } from '../../loss';
import { declareRule } from '../../rule';

const halves = [
  {
    part: 'strategies',
    cause: 'no strategies',
    isMissing: (strategies: number) => strategies === 0,
  },
  {
    part: 'tactics',
    cause: 'no tactics',
    isMissing: (_: number, tactics: number) => tactics === 0,
  },
] as const satisfies readonly { readonly cause: Cause; readonly [key: string]: unknown }[];

export const planMissing = declareRule({
  id: 'plan-missing',
  group: 'backing',
  severity: 'error',
  judges: { plan: [] },
  select: () => [halves.map((half) => ({ row: null, ...half }))],
  decide: ({ isMissing, part, cause }, { strategies, tactics, plan }) =>
    isMissing(strategies.length, tactics.length)
      ? {
          outcome: 'finding',
          detail: { part, hasRetired: plan[part].length > 0 },
          fields: [],
          part,
          carries: (loss) => loss.cause === cause,
        }
      : 'pass',
  message: ({ part, hasRetired }) => {
    const { finding, onlyRetired } = language.rules['plan-missing'];
    return (hasRetired ? onlyRetired : finding)[part];
  },
});
