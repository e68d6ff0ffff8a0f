import { has, type Need, oneOf } from '../../src/alignment/needs';
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
