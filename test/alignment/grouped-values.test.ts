import { type GroupedValue, groupedValues } from '../../src/alignment/grouped-values';
import { fieldName } from '../../src/plan/fields/catalogue';
import { planOf, sheet } from '../support/plan-of';

const strategies = sheet('ID | Strategy', 'S1 | Gifts', 'S2 | Abroad');

/** What a tactic that says so much in one field is grouped by. */
function valuesOf(key: string, cell: string): readonly GroupedValue[] {
  const plan = planOf({
    strategies,
    tactics: sheet(`Tactic | Owner | ${fieldName('tactics', key)}`, `Shop | Ann | ${cell}`),
  });
  const [tactic] = plan.tactics;
  return tactic === undefined ? [] : groupedValues(plan, tactic, key);
}

const group = (
  identity: string,
  heading: string | number,
  part = 1,
  order: number | null = null,
): GroupedValue => ({ identity, heading, order, part });

describe('a tactic is grouped', () => {
  it.each<[string, string, string, readonly GroupedValue[]]>([
    ['by a text however written', 'message', 'Light  to CARRY', [group('light to carry', 'Light  to CARRY')]],
    ['by its ID', 'id', 'T1', [group('t1', 'T1')]],
    [
      'by its strategies, by their keys and shares',
      'strategy',
      'Gifts 25%; S2 75%',
      [group('s1', 'S1', 0.25), group('s2', 'S2', 0.75)],
    ],
    [
      'once by a strategy that it names twice',
      'strategy',
      'S1 25%; gifts 50%; S2 25%',
      [group('s1', 'S1', 0.75), group('s2', 'S2', 0.25)],
    ],
    ['by a strategy that is not known, as written', 'strategy', 'S9', [group('s9', 'S9')]],
    [
      'by each of a list in equal parts',
      'region',
      'North; East; north',
      [group('north', 'North', 1 / 2), group('east', 'East', 1 / 2)],
    ],
    ['by a number, in order of numbers', 'units', '40', [group('40', 40, 1, 40)]],
    ['by money', 'budget', '2.5', [group('2.5', 2.5, 1, 2.5)]],
    ['by a share', 'discount', '0.1', [group('0.1', 0.1, 1, 0.1)]],
    // 2026 × 12 + 3, so that December stands before January.
    ['by the month of a date', 'start', '2026-03-31', [group('2026-03', '2026-03', 1, 24_315)]],
    // The third of awareness, consideration, purchase, retention, advocacy.
    ['by a choice, in the order of the choices', 'stage', 'Purchase', [group('purchase', 'purchase', 1, 2)]],
    ['by a period as written', 'period', 'Q3  2026', [group('q3 2026', 'Q3  2026')]],
    // The number of 4 March 2026 in Excel.
    ['by the date of a day', 'period', '46085', [group('2026-03-04', '2026-03-04')]],
    ['by nothing where it says nothing', 'message', '', []],
    ['by nothing in an empty list', 'region', '', []],
    ['by nothing in a cell that cannot be read', 'budget', 'much', []],
  ])('%s', (_, key, cell, expected) => {
    expect(valuesOf(key, cell)).toEqual(expected);
  });

  it('by no field that tactics do not have', () => {
    const plan = planOf({ tactics: sheet('Tactic', 'Shop') });
    expect(plan.tactics.map((tactic) => groupedValues(plan, tactic, 'price'))).toEqual([[]]);
    expect(plan.tactics.map((tactic) => groupedValues(plan, tactic, 'key'))).toEqual([[]]);
  });
});
