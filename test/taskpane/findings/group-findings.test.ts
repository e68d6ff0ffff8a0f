import type { Finding, Incomplete } from '../../../src/alignment/finding';
import type { RuleId } from '../../../src/alignment/rule-id';
import type { Severity } from '../../../src/alignment/settings';
import {
  countSeverities,
  entriesOf,
  findingsThat,
  groupFindings,
  groupSkipped,
  groupUnchecked,
  placesOf,
  stepTo,
} from '../../../src/taskpane/findings/group-findings';
import { placeText } from '../../../src/taskpane/findings/place-text';
import { bareFinding } from '../../support/bare-finding';
import { cellAt } from '../../support/cell-at';
import { exampleCheck } from '../support/pane-checks';

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
      groupFindings(findings, 'rule').map(({ rule, points, severity }) => [rule, points, severity]),
    ).toEqual([
      ['unknown-strategy', 4, 'error'],
      ['tactic-without-strategy', 2, 'error'],
    ]);
  });

  it('hold every finding once', () => {
    const ids = groupFindings(findings, 'rule').flatMap((group) => group.findings.map(({ id }) => id));
    expect(ids.sort()).toEqual(findings.map(({ id }) => id).sort());
  });

  it('are called by the title of their rule', () => {
    const titles = groupFindings(findings, 'rule').map(({ title }) => title);
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
    row: null,
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

const example = exampleCheck().result.findings;

describe('a search', () => {
  const found = (search: string, severity: Severity | null = null) =>
    findingsThat(example, { severity, search, row: null });

  it('finds what is said, by which rule, where and whose it is', () => {
    const owner = example.flatMap(({ row }) =>
      row?.role === 'tactics' && row.owner !== null ? row.owner : [],
    )[0];
    for (const search of ['T26', 'unknown strategy', 'tactics, c27', owner ?? ''])
      expect(found(search)).not.toEqual([]);
    expect(found('T26').every(({ key, message }) => `${key ?? ''} ${message}`.includes('T26'))).toBe(true);
  });

  it('finds what holds all of its words, whatever their case, order and spaces', () => {
    expect(found('  STRATEGY   t26 ')).toEqual(found('t26 strategy'));
    expect(found('t26 strategy').length).toBeGreaterThan(0);
    expect(found('t26 nothing of the kind')).toEqual([]);
  });

  it('finds all without a word, and of one severity those', () => {
    expect(found('')).toEqual(example);
    expect(found('', 'warning')).toEqual(example.filter(({ severity }) => severity === 'warning'));
  });
});

describe('a row', () => {
  const inRow = (sheet: string, row: number) =>
    findingsThat(example, { severity: null, search: '', row: { sheet, row } });

  it('has the findings of its own cells, and no others', () => {
    const found = inRow('Tactics', 26);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(
      example.filter(({ sheet, cells }) => sheet === 'Tactics' && cells.some(({ row }) => row === 26)),
    );
    expect(inRow('TACTICS', 26)).toEqual(found);
    expect(inRow('Goals', 26)).toEqual([]);
    expect(inRow('Tactics', 2600)).toEqual([]);
  });
});

describe('groups by another thing than the rule', () => {
  it.each(['rule', 'sheet', 'owner', 'strategy'] as const)(
    'by %s hold every finding once, the worst first, and of one severity the dearest',
    (by) => {
      const groups = groupFindings(example, by);
      expect(groups.flatMap((group) => group.findings)).toHaveLength(example.length);
      expect(new Set(groups.flatMap((group) => group.findings)).size).toBe(example.length);
      for (const { findings: members, severity } of groups) {
        expect(members[0]?.severity).toBe(severity);
        members.forEach(({ severity: own, points }, place) => {
          const before = members[place - 1];
          if (before?.severity === own) expect(before.points).toBeGreaterThanOrEqual(points);
        });
      }
    },
  );

  it('are called by what they are grouped by', () => {
    const titles = (by: 'sheet' | 'owner' | 'strategy') =>
      groupFindings(example, by).map(({ title }) => title);
    expect(titles('sheet')).toContain('Tactics');
    expect(titles('owner')).toContain('No owner');
    expect(titles('strategy')).toContain('No strategy');
    expect(titles('strategy').some((title) => title.startsWith('S1'))).toBe(true);
  });
});

describe('what comes from one thing', () => {
  const ofCause = (id: string, points: number): Finding =>
    bareFinding({
      id,
      rule: 'unknown-strategy',
      severity: 'error',
      points,
      cause: { key: 'S999', says: 'Unknown strategy "S999"' },
    });
  const mixed = [
    finding('unknown-strategy', 'error', 9, 'alone'),
    ofCause('a', 5),
    finding('unknown-strategy', 'error', 4, 'other'),
    ofCause('b', 3),
  ];

  it('stands together, where the dearest of it would', () => {
    const entries = entriesOf(mixed);
    expect(
      entries.map((entry) =>
        entry.kind === 'finding' ? entry.finding.id : entry.cause.findings.map(({ id }) => id),
      ),
    ).toEqual(['alone', ['a', 'b'], 'other']);
  });

  it('stands alone where it is one finding', () => {
    expect(entriesOf([ofCause('a', 5)])).toMatchObject([{ kind: 'finding' }]);
  });

  it('is gone through one finding after the other, and round again', () => {
    const places = placesOf(groupFindings(mixed, 'rule'));
    const walked = (step: 1 | -1) => {
      const ids: string[] = [];
      for (let at: string | null = null; ids.length < 5;) {
        at = stepTo(places, at, step)?.finding.id ?? null;
        ids.push(at ?? 'none');
      }
      return ids;
    };
    expect(walked(1)).toEqual(['alone', 'a', 'b', 'other', 'alone']);
    expect(walked(-1)).toEqual(['other', 'b', 'a', 'alone', 'other']);
    expect(places.map(({ cause }) => cause)).toEqual([null, 'S999', 'S999', null]);
    expect(stepTo([], null, 1)).toBeNull();
  });
});
