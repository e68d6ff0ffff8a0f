import { rowChanges } from '../../../src/alignment/comparison/row-changes';
import { type PlanSheets, sheet } from '../../support/plan-of';
import { compare } from './compared-plans';

const planWith = (...tactics: readonly string[]): PlanSheets => ({
  goals: sheet('ID | Goal', 'G1 | Grow'),
  strategies: sheet('ID | Strategy | Goal | Segment', 'S1 | Win | G1 | All'),
  tactics: sheet('ID | Tactic | Strategy | Owner | Budget', ...tactics),
});

const told = (before: PlanSheets, after: PlanSheets): readonly string[] =>
  rowChanges(compare(before, after)).map(
    ({ status, row, place, fields, points }) =>
      `${status} ${row.key} at ${place}: ${fields.map(({ name }) => name).join('+')} ${points.toFixed(1)}`,
  );

const radio = 'T1 | Radio | S1 | Ann | 100';
const mail = 'T2 | Mail | S1 | Ann | 100';

describe('what changed in a plan, in one list', () => {
  it.each<[string, PlanSheets, PlanSheets, readonly string[]]>([
    ['nothing', planWith(radio, mail), planWith(radio, mail), []],
    [
      'a row that says something else, and what that brought',
      planWith(radio, 'T2 | Mail | S1 | | 100'),
      planWith(radio, mail),
      ['changed T2 at 1: Owner 3.0'],
    ],
    [
      'what moved most points first, whatever became of the row',
      planWith(radio, mail, 'T3 | TV | | Ann | 100'),
      planWith('T9 | Film | S1 | | 100', 'T1 | Radio | S1 | Ben | 100', mail),
      ['gone T3 at 2:  20.0', 'new T9 at 0:  -2.0', 'changed T1 at 1: Owner 0.0'],
    ],
    [
      'changed, new and gone rows in this order where they moved none',
      planWith(radio, mail),
      planWith('T1 | Radio | S1 | Ben | 100', 'T7 | Film | S1 | Ann | 100'),
      ['changed T1 at 0: Owner 0.0', 'new T7 at 1:  0.0', 'gone T2 at 1:  0.0'],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});
