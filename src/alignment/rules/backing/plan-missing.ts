import type { Cause } from '../../loss';
import { declareRule } from '../../rule';

const halves = [
  {
    part: 'strategies',
    missing: 'strategy',
    cause: 'no strategies',
    isMissing: (strategies: number) => strategies === 0,
    advice: 'Add a column Strategy beside the tactics or a table with the headings Strategy and Goal',
  },
  {
    part: 'tactics',
    missing: 'tactic',
    cause: 'no tactics',
    isMissing: (_: number, tactics: number) => tactics === 0,
    advice: 'Add a column Tactic beside the strategies or a table with the headings Tactic and Strategy',
  },
] as const satisfies readonly { readonly cause: Cause; readonly [key: string]: unknown }[];

export const planMissing = declareRule({
  id: 'plan-missing',
  group: 'backing',
  severity: 'error',
  judges: { plan: [] },
  select: () => [halves.map((half) => ({ row: null, ...half }))],
  decide: ({ isMissing, missing, advice, part, cause }, { strategies, tactics, plan }) =>
    isMissing(strategies.length, tactics.length)
      ? {
          outcome: 'finding',
          detail: { missing, part, advice, hasRetired: plan[part].length > 0 },
          fields: [],
          part,
          carries: (loss) => loss.cause === cause,
        }
      : 'pass',
  message: ({ missing, part, advice, hasRetired }) =>
    hasRetired
      ? `The plan has no live ${missing}. ${advice}, or reopen a ${missing} that is paused or dropped.`
      : `The plan has no ${part}. ${advice}.`,
});
