import {
  approvalsInUse,
  has,
  keepFilledColumns,
  type Need,
  oneOf,
  productsOfTactics,
  requiredVolumes,
  signsOfBeginning,
} from '../../src/alignment/needs';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const headingsAlone: PlanSheets = {
  goals: sheet('ID | Goal'),
  strategies: sheet('ID | Strategy'),
  tactics: sheet('ID | Tactic | KPI'),
  products: sheet('ID | Product'),
  components: sheet('Component | Plan'),
};
const ordinary: PlanSheets = {
  goals: sheet('ID | Goal', 'G1 | Double sales'),
  strategies: sheet('ID | Strategy | Goal | Product', 'S1 | Grow | G1 |'),
  tactics: sheet(
    'ID | Tactic | Strategy | KPI | Owner | Budget',
    'T1 | Shop ||||',
    'T2 | Film | S1 || Ann | #N/A',
  ),
  products: sheet('ID | Product', 'P1 | Tarn'),
};

describe('what a rule needs of the plan', () => {
  it.each<[string, PlanSheets, Need, boolean]>([
    ['a sheet with rows is there', ordinary, 'tactics', true],
    ['a sheet that is not, is not', ordinary, 'segments', false],
    ['a sheet of strategies without a row is there', headingsAlone, 'strategies', true],
    ['goals without a row are not', headingsAlone, 'goals', false],
    ['nor products', headingsAlone, 'products', false],
    ['nor components', headingsAlone, 'components', false],
    ['goals with a row are', ordinary, 'goals', true],
    ['a column with a value in some row is', ordinary, 'tactics.strategy', true],
    ['one without a value in any row is not', ordinary, 'tactics.kpi', false],
    ['one that has no heading is not', ordinary, 'tactics.region', false],
    ['a value that could not be read is one', ordinary, 'tactics.budget', true],
    ['a column of a sheet without a row is not', headingsAlone, 'tactics.kpi', false],
    ['one of several will do', ordinary, oneOf('tactics.kpi', 'tactics.owner'), true],
    ['none of several will not', ordinary, oneOf('tactics.kpi', 'tactics.region'), false],
    ['those in a list are needed together', ordinary, oneOf(['tactics.owner', 'tactics.kpi']), false],
    ['and do together', ordinary, oneOf('tactics.kpi', ['tactics.owner', 'tactics.strategy']), true],
  ])('%s', (_, sheets, need, expected) => {
    expect(has(planOf(sheets), need)).toBe(expected);
  });

  it('is there where it is given, by itself or among others, and for that one question', () => {
    const plan = planOf(ordinary);
    const given = (need: string): boolean => need === 'tactics.kpi';
    expect(has(plan, 'tactics.kpi', given)).toBe(true);
    expect(has(plan, oneOf('tactics.region', 'tactics.kpi'), given)).toBe(true);
    expect(has(plan, oneOf(['tactics.owner', 'tactics.kpi']), given)).toBe(true);
    expect(has(plan, 'tactics.region', given)).toBe(false);
    expect(has(plan, 'tactics.kpi')).toBe(false);
  });
});

describe('what several rules need', () => {
  const strategy = (headings: string, cells: string): PlanSheets => ({
    strategies: sheet(`ID | Strategy | ${headings}`, `S1 | Grow | ${cells}`),
  });
  const tactic = (headings: string, cells: string): PlanSheets => ({
    tactics: sheet(`ID | Tactic | ${headings}`, `T1 | Shop | ${cells}`),
  });

  it.each<[string, PlanSheets, Need, boolean]>([
    ['a tactic has its own products', tactic('Product', 'P1'), productsOfTactics, true],
    [
      'or those of its strategies',
      { ...strategy('Product', 'P1'), ...tactic('Strategy', 'S1') },
      productsOfTactics,
      true,
    ],
    ['but not those of strategies that no tactic names', strategy('Product', 'P1'), productsOfTactics, false],
    ['nor of strategies that name none', tactic('Strategy', 'S1'), productsOfTactics, false],
    ['a strategy may say when it was approved', strategy('Approved on', '2027-01-01'), approvalsInUse, true],
    ['or by whom', strategy('Approved by', 'Ann'), approvalsInUse, true],
    ['a tactic may say when', tactic('Approved on', '2027-01-01'), approvalsInUse, true],
    ['or by whom it was', tactic('Approved by', 'Ann'), approvalsInUse, true],
    ['a status says nothing of approvals', tactic('Status', 'approved'), approvalsInUse, false],
    ['a Start shows when a tactic begins', tactic('Start', '2027-01-01'), signsOfBeginning, true],
    ['so does a Status', tactic('Status', 'active'), signsOfBeginning, true],
    ['an End does not', tactic('End', '2027-01-01'), signsOfBeginning, false],
  ])('%s', (_, sheets, need, expected) => {
    expect(has(planOf(sheets), need)).toBe(expected);
  });

  it.each([
    ['P1', '100 | 50 | 5000 |', true],
    ['P1', '100 | 50 || 900', true],
    ['', '100 | 50 | 5000 |', false],
    ['P1', '| 50 | 5000 |', false],
    ['P1', '100 || 5000 |', false],
    ['P1', '100 | 50 ||', false],
  ])(
    'a required volume needs a product, its price, unit cost, and fixed cost or target profit: %s, %s',
    (product, figures, expected) => {
      const plan = planOf({
        ...strategy('Product', product),
        products: sheet(
          'ID | Product | Price | Unit cost | Fixed cost | Target profit',
          `P1 | Tarn | ${figures}`,
        ),
      });
      expect(requiredVolumes.every((need) => has(plan, need))).toBe(expected);
    },
  );
});

describe('which columns are filled, after an edit of some tactics', () => {
  const tacticOf = (owner: string, kpi: string, more = '') =>
    planOf({
      strategies: sheet('ID | Strategy | Owner', 'S1 | Grow | Ann'),
      tactics: sheet('ID | Tactic | Owner | KPI', `T1 | Shop | ${owner} | ${kpi}`, `T2 | Film || ${more}`),
    });
  const edit = (before: ReturnType<typeof tacticOf>, now: ReturnType<typeof tacticOf>) => {
    const [old] = before.tactics;
    const [row] = now.tactics;
    if (old !== undefined && row !== undefined) keepFilledColumns(before, now, [{ old, row }]);
  };

  it.each<[string, string, boolean]>([
    ['', '', false],
    ['Ann', 'Ben', true],
    ['', 'Ann', true],
    ['Ann', '', false],
    ['', '#N/A', true],
  ])('follows the edited rows: from %j to %j', (owner, ownerNow, expected) => {
    const before = tacticOf(owner, 'Visits');
    const now = tacticOf(ownerNow, 'Visits');
    expect(has(before, 'tactics.owner')).toBe(owner !== '');
    expect(has(before, 'strategies.owner')).toBe(true);
    edit(before, now);
    expect(has(now, 'tactics.owner')).toBe(expected);
    expect(has(now, 'strategies.owner')).toBe(true);
  });

  it('is not looked up again where no edited row fills or empties the column', () => {
    // T2 changed too and is not among the edited rows: what was known still counts, but for the column that T1 fills.
    const before = tacticOf('', '');
    const now = tacticOf('Ann', '', 'Visits');
    expect([has(before, 'tactics.owner'), has(before, 'tactics.kpi')]).toEqual([false, false]);
    edit(before, now);
    expect([has(now, 'tactics.owner'), has(now, 'tactics.kpi')]).toEqual([true, false]);
  });

  it('is of a column that nobody asked for before looked up now', () => {
    const now = tacticOf('', 'Visits');
    edit(tacticOf('', ''), now);
    expect(has(now, 'tactics.kpi')).toBe(true);
  });

  it('is of strategies not touched by an edit of a tactic', () => {
    // The strategy's Owner goes with the edited tactic's: only the tactics' column is looked up again.
    const before = tacticOf('Ann', '');
    const now = planOf({
      strategies: sheet('ID | Strategy | Owner', 'S1 | Grow |'),
      tactics: sheet('ID | Tactic | Owner | KPI', 'T1 | Shop ||', 'T2 | Film ||'),
    });
    expect([has(before, 'tactics.owner'), has(before, 'strategies.owner')]).toEqual([true, true]);
    edit(before, now);
    expect([has(now, 'tactics.owner'), has(now, 'strategies.owner')]).toEqual([false, true]);
  });
});
