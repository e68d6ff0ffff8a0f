import { groupFindings } from '../../../src/taskpane/findings/group-findings';
import { listedRows } from '../../../src/taskpane/findings/listed-rows';
import { bareFinding } from '../../support/bare-finding';

const shared = { key: 'S9', says: 'Unknown strategy "S9"' };
const groups = groupFindings(
  [
    bareFinding({ id: 'a', rule: 'unknown-strategy', severity: 'error', points: 3, cause: shared }),
    bareFinding({ id: 'b', rule: 'unknown-strategy', severity: 'error', points: 2, cause: shared }),
    bareFinding({ id: 'c', rule: 'unknown-strategy', severity: 'error', points: 1 }),
    bareFinding({ id: 'd', rule: 'missing-kpi', severity: 'warning', points: 0 }),
  ],
  'rule',
);
const group = 'rule/unknown-strategy';

const listed = (...opened: readonly (readonly [string, boolean])[]) =>
  listedRows(groups, new Map(opened)).map(
    ({ id, standing: { level, place, of } }) => `${'  '.repeat(level - 1)}${id}, ${place} of ${of}`,
  );

it.each([
  [
    'as it is first seen',
    [],
    ['group rule/unknown-strategy, 1 of 2', 'group rule/missing-kpi, 2 of 2', '  d, 1 of 1'],
  ],
  [
    'with all titles closed',
    [['rule/missing-kpi', false]],
    ['group rule/unknown-strategy, 1 of 2', 'group rule/missing-kpi, 2 of 2'],
  ],
  [
    'with a group opened',
    [[group, true]],
    [
      'group rule/unknown-strategy, 1 of 2',
      '  S9, 1 of 2',
      '  c, 2 of 2',
      'group rule/missing-kpi, 2 of 2',
      '  d, 1 of 1',
    ],
  ],
  [
    'with a cause opened in it',
    [
      [group, true],
      ['S9', true],
    ],
    [
      'group rule/unknown-strategy, 1 of 2',
      '  S9, 1 of 2',
      '    a, 1 of 2',
      '    b, 2 of 2',
      '  c, 2 of 2',
      'group rule/missing-kpi, 2 of 2',
      '  d, 1 of 1',
    ],
  ],
] as const)('the list of findings, %s, has each row with its place on its level', (_, opened, rows) => {
  expect(listed(...opened)).toEqual(rows);
});
