import { linkChains, type StrategyChain } from '../../src/alignment/chains';
import type { Role } from '../../src/plan/fields/roles';
import { readPlan } from '../../src/plan/read-plan';
import type { RecognisedTable } from '../../src/plan/recognised-table';
import type { Tactic } from '../../src/plan/rows';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { PublishedPlan } from '../quiet/published-plans';

/** A tactic taken out of its strategy, and the strategies of its plan as they are without it. */
export interface LeftOut {
  readonly tactic: Tactic;
  readonly strategies: readonly StrategyChain[];
  /** The place of its own strategy among them. */
  readonly own: number;
}

/** Every tactic of a plan, each taken out of its strategy in turn. The plan is read as any other, with a link for each tactic. */
export function leaveOneOut({ goals }: Pick<PublishedPlan, 'goals'>): readonly LeftOut[] {
  const strategies = goals.flatMap((goal, place) =>
    goal.strategies.map((each) => ({ ...each, goal: place })),
  );
  const tactics = strategies.flatMap(({ tactics: texts }, own) => texts.map((text) => ({ text, own })));
  return tactics.map(({ own }, left) => {
    const plan = readPlan(
      [
        table(
          'goals',
          ['id', 'goal'],
          goals.map(({ text }, place) => [`G${place + 1}`, text]),
        ),
        table(
          'strategies',
          ['id', 'strategy', 'goal'],
          strategies.map(({ text, goal }, place) => [`S${place + 1}`, text, `G${goal + 1}`]),
        ),
        table(
          'tactics',
          ['id', 'tactic', 'strategy'],
          tactics.map((each, place) => [
            `T${place + 1}`,
            each.text,
            place === left ? null : `S${each.own + 1}`,
          ]),
        ),
      ],
      { planDate: 0, locale: 'en-US', dateSystem: 1900, fiscalYearStart: 1 },
    );
    const tactic = plan.tactics[left];
    if (tactic === undefined) throw new Error('A tactic was not read.');
    return { tactic, strategies: linkChains(plan).strategies, own };
  });
}

const table = (
  role: Role,
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
): RecognisedTable => ({
  role,
  columns,
  source: {
    sheet: role,
    name: null,
    top: 0,
    left: 0,
    headings: columns,
    rows,
    formats: null,
    hiddenRows: new Set(),
  },
});
