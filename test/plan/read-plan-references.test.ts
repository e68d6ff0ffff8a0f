import { planOf, type PlanSheets, sheet } from '../support/plan-of';

describe('references', () => {
  const sheets: PlanSheets = {
    goals: sheet('ID|Goal|Status', 'G1|Grow|', 'G2|Lead|dropped', '|Lead|'),
    strategies: sheet(
      'ID|Strategy|Goal|Product|Segment',
      'S1|Brand|G1|P1, Belt|Young; Old',
      'S2|Care|Lead|Bags and belts|Nobody',
    ),
    tactics: sheet(
      'ID|Tactic|Strategy|Supports|Product|Segment',
      'T1|Fair|S1: 60%; Care|Tour; T1|belt|young',
      'T2|Tour|care 30%, s1 30%, CARE 20%||Bags and belts, P1|',
    ),
    products: sheet('ID|Product', 'P1|Bag', 'P2|Belt', '|Bags and belts'),
    segments: sheet('Segment', 'Young', 'Old'),
  };
  const plan = planOf(sheets);
  const [tactic1, tactic2] = plan.tactics;
  const [strategy1, strategy2] = plan.strategies;

  it.each<[string, unknown, readonly unknown[]]>([
    ['a strategy names goals', strategy1?.goal, [plan.goals[0]]],
    ['a goal that is retired shares its name all the same: the text is ambiguous', strategy2?.goal, [null]],
    ['a strategy names products by ID and by name', strategy1?.product, [plan.products[0], plan.products[1]]],
    ['a strategy names a product whose name has no comma', strategy2?.product, [plan.products[2]]],
    ['a strategy names segments', strategy1?.segment, [plan.segments[0], plan.segments[1]]],
    ['a strategy names a segment that there is none of', strategy2?.segment, [null]],
    ['a tactic names strategies', tactic1?.strategy, [strategy1, strategy2]],
    ['a tactic names tactics below it and itself', tactic1?.supports, [tactic2, tactic1]],
    ['a tactic names products', tactic2?.product, [plan.products[2], plan.products[0]]],
    ['a tactic names segments', tactic1?.segment, [plan.segments[0]]],
    ['a tactic names nothing', tactic2?.segment, []],
  ])('%s', (_, parts, targets) => {
    const found = (parts as readonly { readonly target: unknown }[]).map(({ target }) => target);
    expect(found).toHaveLength(targets.length);
    found.forEach((target, place) => expect(target).toBe(targets[place]));
  });

  it('say that a name of two rows is ambiguous', () => {
    expect(strategy2?.goal).toEqual([
      { text: 'Lead', statedShare: null, share: 1, target: null, ambiguous: true },
    ]);
  });

  it('keep the shares of a repeated link, which add up', () => {
    const toCare = tactic2?.strategy.filter(({ target }) => target === strategy2) ?? [];
    expect(toCare.map(({ share }) => share)).toEqual([0.3, 0.2]);
  });

  it('resolve to a row that stands further down, and to a retired one', () => {
    const { tactics, strategies } = planOf({
      strategies: sheet('ID|Strategy|Status', 'S1|Brand|paused'),
      tactics: sheet('ID|Tactic|Strategy|Supports', 'T1|Fair|Brand|T2', 'T2|Tour||'),
    });
    expect(tactics[0]?.strategy[0]?.target).toBe(strategies[0]);
    expect(tactics[0]?.supports[0]?.target).toBe(tactics[1]);
  });

  it('never resolve to the repetition of an ID, by whichever text', () => {
    const { tactics, strategies } = planOf({
      strategies: sheet('ID|Strategy', 'S1|Brand', 'S1|Care'),
      tactics: sheet('Tactic|Strategy', 'Fair|S1; Care; Brand'),
    });
    expect(tactics[0]?.strategy.map(({ target }) => target)).toEqual([strategies[0], null, strategies[0]]);
    expect(strategies.map(({ repeatsId, nameable }) => [repeatsId, nameable])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('resolve to nothing where the plan has no such sheet, or one without rows', () => {
    for (const strategies of [{}, { strategies: sheet('ID|Strategy') }]) {
      const { tactics } = planOf({ ...strategies, tactics: sheet('Tactic|Strategy', 'Fair|S1') });
      expect(tactics[0]?.strategy).toMatchObject([{ text: 'S1', target: null, ambiguous: false }]);
    }
  });

  it.each(['', ' ', ';', '-', '–', ',;'])('are none where the cell holds only %j', (text) => {
    const { tactics, unreadableCells } = planOf({
      tactics: { headings: ['Tactic', 'Strategy', 'Channel'], rows: [['Fair', text, text]] },
    });
    expect(tactics[0]).toMatchObject({ strategy: [], channel: [], unreadable: [] });
    expect(unreadableCells).toEqual([]);
  });
});
