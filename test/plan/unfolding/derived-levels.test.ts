import * as fc from 'fast-check';
import { checkPlan } from '../../../src/alignment/check';
import { defaultCheckSettings, type Profile } from '../../../src/alignment/settings';
import type { Plan } from '../../../src/plan/plan';
import { drawnPlan, drawnTable, linksOf } from './drawn-plan';

const planOf = (drawing: string): Plan => drawnPlan([drawnTable('tactics', drawing)]);

const keysOf = (rows: readonly { readonly key: string; readonly derived: boolean }[]): readonly string[] =>
  rows.map(({ key, derived }) => `${key}${derived ? '' : ' (listed)'}`);

describe('the strategies beside tactics', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['are one for each distinct text', ['Win', 'Keep', 'Win'], ['Win', 'Keep'], ['Win', 'Keep', 'Win']],
    [
      'are the same whatever their case and spaces',
      ['Win  it', ' win it', 'WIN IT '],
      ['Win  it'],
      ['Win  it', 'win it', 'WIN IT'],
    ],
    ['are parted at a semicolon', ['Win; Keep', 'Keep'], ['Win', 'Keep'], ['Win; Keep', 'Keep']],
    [
      'are parted at a bar and at lines',
      ['Win ¦ Keep', 'Hold\\nWin'],
      ['Win', 'Keep', 'Hold'],
      ['Win; Keep', 'Hold; Win'],
    ],
    [
      'are not parted at a comma: a sentence may have one',
      ['Win, then keep', 'Hold'],
      ['Win, then keep', 'Hold'],
      ['Win, then keep', 'Hold'],
    ],
    ['are read without their shares', ['Win 60%; Keep 40%', 'Keep'], ['Win', 'Keep'], ['Win; Keep', 'Keep']],
    ['may be numbers', ['1', '2', '1'], ['1', '2'], ['1', '2', '1']],
    ['are none where every cell is blank', ['.', '.', '.'], [], ['', '', '']],
  ])('%s', (_, texts, strategies, links) => {
    const rows = texts.map((text, place) => `T${place} | ${text} | Ann`);
    const drawn = drawnTable('tactics', ['Tactic | Strategy | Owner', ...rows].join('\n'));
    const source = {
      ...drawn.source,
      rows: drawn.source.rows.map((cells) =>
        cells.map((value) => (typeof value === 'string' ? value.replaceAll('¦', '|') : value)),
      ),
    };
    const plan = drawnPlan([{ ...drawn, source }]);
    expect(keysOf(plan.strategies)).toEqual(strategies);
    expect(linksOf(plan.tactics).map(([, found]) => found)).toEqual(links);
    expect(
      plan.tactics.flatMap(({ strategy }) => strategy).every(({ target }) => target?.derived === true),
    ).toBe(true);
  });

  it('share a tactic as it says', () => {
    const { tactics } = planOf(
      'Tactic | Strategy | Owner\nFair | Win 60%; Keep 40% | Ann\nTour | Win; Keep | Ann',
    );
    expect(tactics.map(({ strategy }) => strategy.map(({ share }) => share))).toEqual([
      [0.6, 0.4],
      [0.5, 0.5],
    ]);
  });

  it('are not derived where the plan lists strategies: the texts refer to those, or to nothing', () => {
    const listed = drawnTable('strategies', 'ID | Strategy | Owner\nS1 | Win | Ann');
    const tactics = drawnTable('tactics', 'Tactic | Strategy | Owner\nFair | Win | Ann\nTour | Keep | Ann');
    const plan = drawnPlan([listed, tactics]);
    expect(keysOf(plan.strategies)).toEqual(['S1 (listed)']);
    expect(plan.tactics.map(({ strategy }) => strategy[0]?.target?.key ?? null)).toEqual(['S1', null]);
  });

  it('are derived where the plan has a table of strategies without rows', () => {
    const empty = drawnTable('strategies', 'ID | Strategy | Owner\n. | . | .');
    const tactics = drawnTable('tactics', 'Tactic | Strategy | Owner\nFair | Win | Ann');
    expect(keysOf(drawnPlan([empty, tactics]).strategies)).toEqual(['Win']);
  });

  it('are those of all tables of tactics together, each once', () => {
    const spring = drawnTable('tactics', 'Tactic | Strategy | Owner\nFair | Win | Ann');
    const autumn = drawnTable('tactics', 'Tactic | Strategy | Owner\nTour | win | Ann\nMail | Keep | Ann');
    const plan = drawnPlan([spring, autumn]);
    expect(keysOf(plan.strategies)).toEqual(['Win', 'Keep']);
    expect(plan.tactics.map(({ strategy }) => strategy[0]?.target?.key)).toEqual(['Win', 'Win', 'Keep']);
  });

  it('stand where their text stands first', () => {
    const { strategies, tables } = planOf(
      'Tactic | Strategy | Owner\nFair | Win | Ann\nTour | Win | Bob\nMail | Keep | Cleo',
    );
    expect(
      strategies.map(({ rowIndex, table }) => [
        rowIndex,
        tables[table]?.isDerived,
        tables[table]?.sourceColumns[1],
      ]),
    ).toEqual([
      [0, true, 1],
      [2, true, 1],
    ]);
  });
});

describe('the goals beside them', () => {
  it.each<[string, readonly string[], readonly string[], readonly (readonly [string, string])[]]>([
    [
      'are one for each distinct text, and their strategies refer to them',
      ['Grow | Win', 'Hold | Keep', 'Grow | Win'],
      ['Grow', 'Hold'],
      [
        ['Win', 'Grow'],
        ['Keep', 'Hold'],
      ],
    ],
    [
      'are all that a strategy stands under, each once',
      ['Grow | Win', 'Hold | Win', 'grow | Win'],
      ['Grow', 'Hold'],
      [['Win', 'Grow; Hold']],
    ],
    ['are several in a cell', ['Grow; Hold | Win'], ['Grow', 'Hold'], [['Win', 'Grow; Hold']]],
    [
      'are filled down with their strategies',
      ['Grow | Win', '. | .', '. | Keep', '. | .'],
      ['Grow'],
      [
        ['Win', 'Grow'],
        ['Keep', 'Grow'],
      ],
    ],
    [
      'leave a strategy without one where the cell is blank',
      ['Grow | Win', '. | Keep', 'Grow | Win', 'Grow | Win', 'Hold | Win', 'Grow | Win'],
      ['Grow', 'Hold'],
      [
        ['Win', 'Grow; Hold'],
        ['Keep', ''],
      ],
    ],
  ])('%s', (_, rows, goals, strategies) => {
    const plan = planOf(
      ['Goal | Strategy | Tactic | Owner', ...rows.map((row, place) => `${row} | T${place} | Ann`)].join(
        '\n',
      ),
    );
    expect(keysOf(plan.goals)).toEqual(goals);
    expect(linksOf(plan.strategies)).toEqual(strategies);
  });

  it('are there, too, where no column names strategies', () => {
    const plan = planOf('Goal | Tactic | Owner\nGrow | Fair | Ann\n. | Tour | Bob\nHold | Mail | Cem');
    expect(keysOf(plan.goals)).toEqual(['Grow', 'Hold']);
    expect([plan.strategies.length, plan.tactics.length]).toEqual([0, 3]);
  });

  it('are not derived where the strategies are listed by themselves, for these name their goals', () => {
    const strategies = drawnTable('strategies', 'Strategy | Owner\nWin | Ann');
    const table = drawnTable('tactics', 'Goal | Strategy | Tactic\nGrow | Win | Fair');
    expect(drawnPlan([strategies, table]).goals).toEqual([]);
  });

  it('are not derived where the plan lists goals: the texts refer to those', () => {
    const goals = drawnTable('goals', 'ID | Goal | Target\nG1 | Grow | 5');
    const table = drawnTable('tactics', 'Goal | Strategy | Tactic\nGrow | Win | Fair\nHold | Keep | Tour');
    const plan = drawnPlan([goals, table]);
    expect(keysOf(plan.goals)).toEqual(['G1 (listed)']);
    expect(plan.strategies.map(({ key, goal }) => [key, goal[0]?.target?.key ?? null])).toEqual([
      ['Win', 'G1'],
      ['Keep', null],
    ]);
  });
});

describe('a row without a tactic', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['is none, but its strategy is one', 'Win | Fair\nKeep | .', ['Fair'], ['Win', 'Keep']],
    ['whose text cannot be read is one', 'Win | Fair\nKeep | #REF!', ['Fair', ''], ['Win', 'Keep']],
  ])('%s', (_, rows, tactics, strategies) => {
    const drawn = drawnTable(
      'tactics',
      ['Strategy | Tactic | Owner', ...rows.split('\n').map((row) => `${row} | Ann`)].join('\n'),
    );
    const source = {
      ...drawn.source,
      rows: drawn.source.rows.map((cells) =>
        cells.map((value) => (value === '#REF!' ? { error: value } : value)),
      ),
    };
    const plan = drawnPlan([{ ...drawn, source }]);
    expect(plan.tactics.map(({ key }) => key)).toEqual(tactics);
    expect(keysOf(plan.strategies)).toEqual(strategies);
  });

  it('stays a row where no level is derived', () => {
    const listed = drawnTable('strategies', 'ID | Strategy | Owner\nS1 | Win | Ann');
    const table = drawnTable('tactics', 'Strategy | Tactic | Owner\nS1 | Fair | Ann\nS1 | . | Bob');
    expect(drawnPlan([listed, table]).tactics).toHaveLength(2);
  });
});

describe('a derived row in the check', () => {
  const oneTable = (profile: Profile) => {
    const drawn = drawnTable(
      'tactics',
      `
        Goal | Strategy | Tactic | Owner | KPI    | Start      | End        | Segment | Budget
        Grow | Win      | Fair   | Ann   | Visits | 2026-02-01 | 2026-02-28 | Young   | 500
        Grow | Keep     | Mail   | Ann   | Clicks | 2026-03-01 | 2026-03-31 | Young   | 100
      `,
    );
    return checkPlan(drawnPlan([drawn]), { ...defaultCheckSettings, profile });
  };

  it('is never judged for what it lacks: a sound plan in one table has 100 points', () => {
    const { score, findings } = oneTable('core');
    expect([score.score, findings.map(({ rule, key }) => [rule, key])]).toEqual([100, []]);
  });

  it('loses its Funding and Feasibility once, for the plan', () => {
    const { score, findings } = oneTable('full');
    expect(findings.map(({ rule, key, points }) => [rule, key, points])).toEqual([
      ['requirement-unknown', null, 20],
      ['funding-target-missing', null, 15],
    ]);
    expect(score.score).toBeCloseTo(65, 9);
  });

  it.each<[string, readonly string[], string, readonly (string | null)[]]>([
    [
      'is judged for its Goal',
      [
        'Grow | Win | Fair',
        'Hold | Win | Film',
        '. | Keep | Mail',
        'Grow | Win | Tour',
        'Grow | Hold on | Show',
      ],
      'strategy-without-goal',
      ['Keep'],
    ],
    [
      'is judged for having no tactic',
      ['Grow | Win | Fair', 'Grow | Keep | .'],
      'strategy-without-tactic',
      ['Keep'],
    ],
  ])('%s', (_, rows, rule, keys) => {
    const plan = planOf(
      ['Goal | Strategy | Tactic | Owner', ...rows.map((row) => `${row} | Ann`)].join('\n'),
    );
    const { findings } = checkPlan(plan, defaultCheckSettings);
    expect(findings.filter((finding) => finding.rule === rule).map(({ key }) => key)).toEqual(keys);
  });
});

/** Plans of three levels in which every row says all of them. */
const row = fc.record({
  goal: fc.constantFrom('Grow', 'Hold', 'Grow; Hold'),
  strategy: fc.constantFrom('Win', 'Keep', 'Win; Keep', 'Win 30%; Keep 70%', 'Move'),
  owner: fc.constantFrom('Ann', '.'),
  budget: fc.integer({ min: 0, max: 900 }).map(String),
});

it('a plan in one table scores as the same plan with its levels listed does', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const table = (headings: string, of: (each: (typeof rows)[number], place: number) => string) =>
        [headings, ...rows.map(of)].join('\n');
      const noFill = {
        fillDown: new Map([
          [0, false],
          [1, false],
        ]),
      };
      const derived = drawnPlan([
        drawnTable(
          'tactics',
          table(
            'Goal | Strategy | Tactic | Owner | Budget',
            (each, place) => `${each.goal} | ${each.strategy} | T${place} | ${each.owner} | ${each.budget}`,
          ),
          noFill,
        ),
      ]);
      const goals = drawnTable(
        'goals',
        ['Goal | Target', ...derived.goals.map(({ key }) => `${key} | 1`)].join('\n'),
      );
      const strategies = drawnTable(
        'strategies',
        ['Strategy | Goal', ...linksOf(derived.strategies).map((texts) => texts.join(' | '))].join('\n'),
      );
      const tactics = drawnTable(
        'tactics',
        table(
          'Tactic | Strategy | Owner | Budget',
          (each, place) => `T${place} | ${each.strategy} | ${each.owner} | ${each.budget}`,
        ),
      );
      const listed = drawnPlan([goals, strategies, tactics]);
      const [one, other] = [derived, listed].map((plan) => checkPlan(plan, defaultCheckSettings).score);
      expect(one).toEqual(other);
    }),
  );
});
