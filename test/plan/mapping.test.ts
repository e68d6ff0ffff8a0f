import * as fc from 'fast-check';
import { columnNames, tableNames } from '../../src/plan/mapping';
import { comparable } from '../../src/plan/names';

const table = (sheet: string, name: string | null, ...headings: readonly string[]) => ({
  sheet,
  name,
  headings,
});

describe('the tables of a workbook are named by', () => {
  it.each([
    ['their own name, where they are Excel tables', [table('Plan', 'Tactics', 'ID')], ['Tactics']],
    ['their sheet', [table('Plan', null, 'Tactic', 'Owner')], ['Plan']],
    [
      'their sheet and first heading, where it has several',
      [
        table('Plan', null, '', 'Goal\nof the year'),
        table('Plan', null, 'Tactic'),
        table('Budget', null, 'Item'),
      ],
      ['Plan › Goal of the year', 'Plan › Tactic', 'Budget'],
    ],
    [
      'their sheet, where the others on it are Excel tables: a table that is added renames none',
      [table('Plan', 'Tactics', 'Tactic'), table('Plan', null, 'Goal')],
      ['Tactics', 'Plan'],
    ],
    [
      'a count, where two would have one name',
      [table('Plan', null, 'Tactic'), table('Plan', null, 'TACTIC'), table('Plan', null, 'Tactic')],
      ['Plan › Tactic', 'Plan › TACTIC #2', 'Plan › Tactic #3'],
    ],
    [
      'a count that no other has',
      [table('Plan', null, 'X'), table('A', 'Plan #2', 'X'), table('B', 'plan', 'X')],
      ['Plan', 'Plan #2', 'plan #3'],
    ],
  ])('%s', (_, tables, names) => {
    expect(tableNames(tables)).toEqual(names);
  });
});

it('columns are named by their headings on one line, those that occur again with a count, those without by their place', () => {
  expect(columnNames(['Tactic', ' Who\n does it', '', 'tactic', ''])).toEqual([
    'Tactic',
    'Who does it',
    'column 3',
    'tactic #2',
    'column 5',
  ]);
});

it('no two tables and no two columns have one name', () => {
  const text = fc.constantFrom('', 'Plan', 'plan', 'Plan #2', 'Plan › X', 'X', 'column 1', 'ＰＬＡＮ');
  const unlike = (names: readonly string[]): void => {
    expect(new Set(names.map(comparable)).size).toBe(names.length);
  };
  fc.assert(
    fc.property(
      fc.array(fc.record({ sheet: text, name: fc.option(text), headings: fc.array(text) })),
      (tables) => {
        unlike(tableNames(tables));
        for (const { headings } of tables) unlike(columnNames(headings));
      },
    ),
  );
});
