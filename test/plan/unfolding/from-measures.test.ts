import { drawnPlan, drawnTable } from './drawn-plan';

const kpisIn = (headings: string, ...cells: readonly string[]) =>
  drawnPlan(
    [
      drawnTable(
        'tactics',
        [`Tactic | Owner | ${headings}`, ...cells.map((each, place) => `T${place} | Ann | ${each}`)].join(
          '\n',
        ),
      ),
    ],
    { derivesLevels: false },
  ).tactics.map(({ kpi, kpiTarget, kpiActual }) => [kpi, kpiTarget, kpiActual]);

describe('headings that are measures', () => {
  it.each<[string, string, string, readonly unknown[]]>([
    [
      'give a row the leftmost one in which it has a value',
      'Leads | Clicks',
      '. | 40',
      ['Clicks', null, null],
    ],
    ['give it the leftmost of all where it has none', 'Leads | Clicks', '. | .', ['Leads', null, null]],
    ['with a word for target give its KPI target', 'Leads | Leads target', '5 | 40', ['Leads', 40, null]],
    [
      'with a word for actual give its KPI actual',
      'Target leads | Actual leads',
      '40 | 35',
      ['leads', 40, 35],
    ],
    [
      'give the target and the actual of that measure alone',
      'Leads | Clicks target | Leads target',
      '5 | 9 | 40',
      ['Leads', 40, null],
    ],
    ['without the target of its measure give none', 'Leads | Clicks target', '5 | 9', ['Leads', null, null]],
    [
      'say nothing where a KPI column does',
      'KPI | Leads | Leads target',
      'Calls | 5 | 9',
      ['Calls', null, null],
    ],
    ['say nothing where a KPI column does, be its cell blank', 'KPI | Leads', '. | 5', [null, null, null]],
    [
      'are no measures where they are the words of the plan',
      'Budget | Channel',
      '5 | Web',
      [null, null, null],
    ],
  ])('%s', (_, headings, cells, expected) => {
    const other = headings.startsWith('KPI') ? 'Visits | 1 | 1' : '1 | 1 | 1';
    expect(
      kpisIn(headings, cells, other.split(' | ').slice(0, headings.split('|').length).join(' | '))[0],
    ).toEqual(expected);
  });

  it('leave an own KPI target as it is, and fill the blank ones', () => {
    expect(kpisIn('KPI target | Leads | Leads target', '7 | 5 | 9', '. | 5 | 9')).toEqual([
      ['Leads', 7, null],
      ['Leads', 9, null],
    ]);
  });

  it.each<['goals' | 'strategies', string]>([
    ['goals', 'Goal | Owner | Leads\nGrow | Ann | 5'],
    ['strategies', 'Strategy | Owner | Leads\nWin | Ann | 5'],
  ])('give %s nothing', (role, drawing) => {
    expect(
      drawnPlan([drawnTable(role, drawing)])[role].map(({ metric, target }) => [metric, target]),
    ).toEqual([[null, null]]);
  });
});
