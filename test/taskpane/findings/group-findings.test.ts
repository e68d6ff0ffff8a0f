import type { Finding, Incomplete } from '../../../src/alignment/finding';
import type { RuleId } from '../../../src/alignment/rule-id';
import type { Severity } from '../../../src/alignment/settings';
import {
  countSeverities,
  groupFindings,
  groupSkipped,
  groupUnchecked,
} from '../../../src/taskpane/findings/group-findings';
import { placeText } from '../../../src/taskpane/findings/place-text';
import { bareFinding } from '../../support/bare-finding';
import { cellAt } from '../../support/cell-at';

const finding = (rule: RuleId, severity: Severity, points: number, id = `${rule}/${points}`): Finding =>
  bareFinding({ id, rule, severity, points });

const findings = [
  finding('unknown-strategy', 'error', 3),
  finding('tactic-without-strategy', 'error', 2),
  finding('unknown-strategy', 'error', 1),
  finding('unknown-strategy', 'warning', 0),
];

describe('groups of findings', () => {
  it('stand in the order of the worst finding of each rule', () => {
    expect(
      groupFindings(findings, null).map(({ rule, points, severity }) => [rule, points, severity]),
    ).toEqual([
      ['unknown-strategy', 4, 'error'],
      ['tactic-without-strategy', 2, 'error'],
    ]);
  });

  it('hold every finding once', () => {
    const ids = groupFindings(findings, null).flatMap((group) => group.findings.map(({ id }) => id));
    expect(ids.sort()).toEqual(findings.map(({ id }) => id).sort());
  });

  it('hold only those of the chosen severity', () => {
    expect(groupFindings(findings, 'warning').map(({ rule, findings: own }) => [rule, own.length])).toEqual([
      ['unknown-strategy', 1],
    ]);
    expect(groupFindings(findings, 'advice')).toEqual([]);
  });

  it('are called by the title of their rule', () => {
    const titles = groupFindings(findings, null).map(({ title }) => title);
    expect(titles).toEqual(['Unknown strategy', 'Tactic without a strategy']);
  });
});

it('counts the findings of each severity', () => {
  expect(countSeverities(findings)).toEqual({ error: 3, warning: 1, advice: 0 });
});

it('says once what several rules could not be asked for', () => {
  const groups = groupSkipped(['missing-owner', 'missing-kpi', 'missing-owner']);
  expect(groups.map(({ reason }) => reason)).toHaveLength(new Set(groups.map(({ reason }) => reason)).size);
});

it('gathers what could not be decided by rule', () => {
  const undecided = (rule: RuleId, cell: string): Incomplete => ({
    rule,
    role: 'tactics',
    key: 'T1',
    sheet: 'Tactics',
    cells: [cellAt(cell)],
    reason: 'unreadable',
    message: 'It could not be read.',
  });
  const groups = groupUnchecked([undecided('end-before-start', 'C1'), undecided('end-before-start', 'C2')]);
  expect(groups.map(({ cases }) => cases.length)).toEqual([2]);
});

it.each([
  [null, [], 'Whole plan'],
  ['Tactics', [], 'Tactics'],
  ['Tactics', ['C5'], 'Tactics, C5'],
  ['Sales plan', ['C5', 'D5', 'E5'], 'Sales plan, C5 and 2 more'],
])('a place in %s at %j is called %s', (sheet, cells, text) => {
  expect(placeText(sheet, cells.map(cellAt))).toBe(text);
});
