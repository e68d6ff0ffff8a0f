import { roles } from '../../src/plan/fields/roles';
import { readPlan } from '../../src/plan/read-plan';
import type { RecognisedTable } from '../../src/plan/recognised-table';
import { planOf, readingSettings, sheet, tablesOf } from '../support/plan-of';

const keysOf = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map(({ key }) => key);

/** Tables with hidden rows of their bodies. */
const hiding = (
  tables: readonly RecognisedTable[],
  ...hidden: readonly number[]
): readonly RecognisedTable[] =>
  tables.map((table) => ({ ...table, source: { ...table.source, hiddenRows: new Set(hidden) } }));

describe('the rows of a plan', () => {
  it('hold what their cells hold, each in the field that its column means', () => {
    const plan = planOf({
      tactics: {
        headings: ['ID', 'Tactic', 'Weather', 'Status', 'Start', 'Budget', 'Discount', 'Channel', 'Period'],
        rows: [['T1', ' Spring  fair ', 'Sun', 'In progress', 46_085, 1500, 0.2, 'Web, Shop', null]],
      },
    });
    expect(plan.tactics).toEqual([
      expect.objectContaining({
        role: 'tactics',
        key: 'T1',
        id: 'T1',
        tactic: 'Spring  fair',
        status: 'active',
        start: 20_516,
        budget: 1500,
        discount: 0.2,
        channel: [
          { text: 'Web', identity: 'web', target: null, ambiguous: false },
          { text: 'Shop', identity: 'shop', target: null, ambiguous: false },
        ],
        period: null,
        end: null,
        strategy: [],
        retired: false,
        hidden: false,
        unreadable: [],
      }),
    ]);
    expect(plan.date).toBe(readingSettings.planDate);
  });

  it('stand under their roles, be a role without a sheet', () => {
    const plan = planOf({
      goals: sheet('Goal', 'Grow'),
      strategies: sheet('Strategy', 'Brand'),
      tactics: sheet('Tactic', 'Fair'),
      products: sheet('Product', 'Bag'),
      segments: sheet('Segment', 'Young'),
      components: sheet('Component', 'SWOT'),
    });
    expect(roles.map((role) => [role, keysOf(plan[role])])).toEqual([
      ['goals', ['Grow']],
      ['strategies', ['Brand']],
      ['tactics', ['Fair']],
      ['products', ['Bag']],
      ['segments', ['Young']],
      ['history', []],
      ['components', ['SWOT']],
    ]);
  });

  it('of a history have no key: nothing refers to them', () => {
    const { history } = planOf({ history: sheet('Period|Product|Units', '2026|Bag|5', '2026|Bag|6') });
    expect(history.map(({ key, nameable, units }) => [key, nameable, units])).toEqual([
      ['', false, 5],
      ['', false, 6],
    ]);
  });

  it('are neither blank rows nor rows of totals, and know their places all the same', () => {
    const plan = planOf({
      tactics: sheet('ID|Tactic|Budget', '', 'T1|Fair|500', '||', '|Total|500', 'T2|Tour|300'),
    });
    expect(plan.tactics.map(({ key, rowIndex }) => [key, rowIndex])).toEqual([
      ['T1', 1],
      ['T2', 4],
    ]);
    expect(plan.tables.map(({ rowCount }) => rowCount)).toEqual([2]);
  });

  it('that are hidden or filtered out are read, and marked', () => {
    const tables = hiding(tablesOf({ tactics: sheet('ID|Tactic', 'T1|Fair', 'T2|Tour', 'T3|Mail') }), 1, 7);
    expect(readPlan(tables, readingSettings).tactics.map(({ key, hidden }) => [key, hidden])).toEqual([
      ['T1', false],
      ['T2', true],
      ['T3', false],
    ]);
  });

  it('without ID and name have no key, and can be referred to by none', () => {
    const plan = planOf({
      strategies: sheet('ID|Strategy|Budget', '||500', 'S1||'),
      tactics: sheet('Tactic|Strategy', 'Fair|S1'),
    });
    expect(plan.strategies.map(({ key, nameable, budget }) => [key, nameable, budget])).toEqual([
      ['', false, 500],
      ['S1', true, null],
    ]);
    expect(plan.tactics[0]?.strategy[0]?.target).toBe(plan.strategies[1]);
  });

  it('with a figure as ID or name have its text as key', () => {
    const plan = planOf({
      strategies: sheet('ID|Strategy', '1|Brand', '|2026'),
      tactics: sheet('Tactic|Strategy', 'Fair|1', 'Tour|2026'),
    });
    expect(keysOf(plan.strategies)).toEqual(['1', '2026']);
    expect(plan.tactics.map(({ strategy }) => strategy[0]?.target)).toEqual([...plan.strategies]);
  });

  it('with an error for an ID have their name as key', () => {
    const plan = planOf({ strategies: sheet('ID|Strategy', '#N/A|Brand') });
    expect(plan.strategies[0]).toMatchObject({ key: 'Brand', id: null, unreadable: ['id'] });
  });

  it('shorter than the header row are blank in the columns that they do not reach', () => {
    const plan = planOf({ tactics: { headings: ['ID', 'Tactic', 'Budget'], rows: [['T1']] } });
    expect(plan.tactics[0]).toMatchObject({ key: 'T1', tactic: null, budget: null, unreadable: [] });
  });
});

describe('several tables of one role', () => {
  const tables = [
    ...tablesOf({ strategies: sheet('ID|Strategy', 'S1|Brand', '|Mail') }),
    ...tablesOf({ tactics: sheet('Tactic|Strategy', 'Fair|S1; S2', 'Tour|Mail') }),
    ...tablesOf({ strategies: sheet('Budget|Strategy|ID', '500|Care|S2', '|Again|s1', '|MAIL|') }),
  ];
  const plan = readPlan(tables, readingSettings);

  it('are read as one, each by its own columns', () => {
    expect(plan.strategies.map(({ key, table, rowIndex, budget }) => [key, table, rowIndex, budget])).toEqual(
      [
        ['S1', 0, 0, null],
        ['Mail', 0, 1, null],
        ['S2', 2, 0, 500],
        ['s1', 2, 1, null],
        ['MAIL #2', 2, 2, null],
      ],
    );
    expect(plan.tables.map(({ role, rowCount }) => [role, rowCount])).toEqual([
      ['strategies', 2],
      ['tactics', 2],
      ['strategies', 3],
    ]);
  });

  it('have their keys in common', () => {
    expect(plan.strategies.map(({ repeatsId, sharesName }) => [repeatsId, sharesName])).toEqual([
      [false, false],
      [false, true],
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(plan.tactics.map(({ strategy }) => strategy.map(({ target }) => target?.key ?? null))).toEqual([
      ['S1', 'S2'],
      [null],
    ]);
  });
});

describe('two columns of one table that are said to hold one field', () => {
  const [source] = tablesOf({
    strategies: {
      headings: ['ID', 'No', 'Strategy', 'Owner'],
      rows: [
        ['S1', 7, 'Brand', 'Ann'],
        [null, 8, 'Care', 'Bob'],
      ],
    },
  });
  const plan = readPlan(
    source === undefined ? [] : [{ ...source, columns: ['id', 'id', 'strategy', 'owner'] }],
    readingSettings,
  );

  it('are read from the left one alone, for the key and for the value', () => {
    expect(plan.strategies.map(({ key, id }) => [key, id])).toEqual([
      ['S1', 'S1'],
      ['Care', null],
    ]);
    expect(plan.tables[0]?.columns).toEqual(['id', null, 'strategy', 'owner']);
  });
});

describe('a row is retired', () => {
  it.each([
    ['idea', false],
    ['planned', false],
    ['proposed', false],
    ['approved', false],
    ['active', false],
    ['done', false],
    ['paused', true],
    ['dropped', true],
    ['cancelled', true],
    ['rejected', true],
    ['archived', true],
    ['On hold', true],
    ['maybe', false],
    ['#N/A', false],
    ['', false],
  ])('with the status %j: %j', (status, retired) => {
    for (const role of ['goals', 'strategies', 'tactics'] as const) {
      const name = { goals: 'Goal', strategies: 'Strategy', tactics: 'Tactic' }[role];
      expect(planOf({ [role]: sheet(`${name}|Status`, `Any|${status}`) })[role][0]?.retired).toBe(retired);
    }
    expect(planOf({ components: sheet('Component|Status', `SWOT|${status}`) }).components[0]?.retired).toBe(
      retired,
    );
  });

  it('never without a Status, as products, segments and history are', () => {
    const plan = planOf({
      products: sheet('Product|Status', 'Bag|dropped'),
      segments: sheet('Segment|Status', 'Young|dropped'),
      history: sheet('Period|Units|Status', '2026|5|dropped'),
      tactics: sheet('Tactic', 'Fair'),
    });
    expect([plan.products, plan.segments, plan.history, plan.tactics].map(([row]) => row?.retired)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
