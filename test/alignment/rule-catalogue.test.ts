import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AbsentColumn, absentColumnName, findAbsentColumns } from '../../src/alignment/absent-columns';
import { carriers } from '../../src/alignment/carriers';
import { rules } from '../../src/alignment/catalogue';
import { linkChains } from '../../src/alignment/chains';
import { limitIds } from '../../src/alignment/limits';
import type { Need, SingleNeed } from '../../src/alignment/needs';
import { ruleGroups } from '../../src/alignment/rule';
import { severities } from '../../src/alignment/settings';
import { language } from '../../src/languages/language';
import { fieldKeys } from '../../src/plan/fields/catalogue';
import { type Role, roles } from '../../src/plan/fields/roles';
import { forEvery } from '../support/for-every';
import { planOf, sheet } from '../support/plan-of';

const rulesFolder = join(__dirname, '../../src/alignment/rules');
const ids = rules.map(({ id }) => id);
const named = rules.map((rule) => [rule.id, rule] as const);

describe('the rules', () => {
  it('have ids of their own, in kebab case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  it('are just those of the folders, each in the file and the group that it is named for', () => {
    const files = ruleGroups.flatMap((group) => {
      const folder = join(rulesFolder, group);
      return existsSync(folder) ? readdirSync(folder).map((file) => `${group}/${file}`) : [];
    });
    expect(rules.map(({ group, id }) => `${group}/${id}.ts`).sort()).toEqual(files.sort());
  });

  forEvery(named)('each has a test of its own', (id, { group }) => {
    expect(existsSync(join(__dirname, 'rules', group, `${id}.test.ts`))).toBe(true);
  });

  forEvery(named)('each says in words of its own what it asks and why', (id) => {
    const { title, question, reason } = language.rules[id];
    expect(title).toMatch(/^[A-Z][^.?]{3,40}$/u);
    expect(question).toMatch(/^[A-Z][^.?]+\?$/u);
    expect(reason).toMatch(/^[A-Z].+\.$/u);
    const all = Object.values(language.rules);
    expect(all.filter((other) => other.title === title || other.question === question)).toHaveLength(1);
  });

  forEvery(named)('each has a sentence for every outcome', (id) => {
    const messages = language.rules[id];
    for (const message of [messages.pass, messages.incomplete, messages.inapplicable]) {
      expect(message).toMatch(/^[A-Z].+[^.]\.$/u);
    }
  });

  forEvery(named)('each has a severity, and looks at something', (_, { severity, judges }) => {
    expect(severities).toContain(severity);
    expect(Object.keys(judges)).not.toHaveLength(0);
    for (const judged of Object.keys(judges)) expect([...roles, 'plan']).toContain(judged);
  });

  forEvery(named)('each needs sheets and fields that there are', (_, { judges }) => {
    for (const need of Object.values(judges).flat().flatMap(singleNeeds)) {
      const [role = '', field, ...rest] = need.split('.');
      expect(roles).toContain(role);
      if (field !== undefined) expect(fieldKeys(role as Role)).toContain(field);
      expect(rest).toEqual([]);
    }
  });

  forEvery(named)('each says when a finding is graver or lighter than usual', (id, { severity }) => {
    const texts = language.rules[id];
    const otherSeverities = 'otherSeverities' in texts ? texts.otherSeverities : {};
    expect(Object.keys(otherSeverities)).not.toContain(severity);
    for (const [other, condition] of Object.entries(otherSeverities)) {
      expect(severities).toContain(other);
      expect(condition).toMatch(/^[a-z][^.]+$/u);
    }
  });

  it('judge by limits that there are, and by all of them', () => {
    expect(new Set(rules.flatMap((rule) => rule.limits))).toEqual(new Set(limitIds));
  });

  forEvery(named)('each asks always, if at all, only where it asks', (_, { onlyIn, alwaysApplicableIn }) => {
    if (onlyIn !== null && alwaysApplicableIn !== null) expect(alwaysApplicableIn).toBe(onlyIn);
  });
});

/** The sheets and columns of a need, and of its alternatives. */
const singleNeeds = (need: Need): readonly SingleNeed[] =>
  typeof need === 'string'
    ? [need]
    : need.oneOf.flatMap((one) => [one as Need | Need[]].flat().flatMap(singleNeeds));

describe('the carriers of the points', () => {
  forEvery(Object.entries(carriers))('of each cause are rules, each once', (_, list) => {
    for (const { rule } of list) expect(ids).toContain(rule);
    expect(new Set(list.map(({ rule }) => rule)).size).toBe(list.length);
  });
});

describe('the columns whose absence is said once', () => {
  /** A plan that lacks all of them at once is none, for without a Strategy column the rest is still missing. */
  const bare = planOf({
    goals: sheet('Goal', 'Double sales'),
    strategies: sheet('Strategy', 'Win commuters'),
    tactics: sheet('Tactic', 'Shop'),
  });
  const columns = findAbsentColumns(bare, linkChains(bare)).map((column): readonly [string, AbsentColumn] => [
    absentColumnName(column),
    column,
  ]);

  it('are those that the specification lists', () => {
    expect(columns.map(([name]) => name).sort()).toEqual(
      [
        ...['tactics.strategy', 'tactics.owner', 'tactics.kpi', 'tactics.start', 'tactics.segment'],
        'strategies.goal',
      ].sort(),
    );
  });

  forEvery(columns)('each is a field of its sheet, and silences some rule', (name, column) => {
    expect(fieldKeys(column.role)).toContain(column.field);
    expect(
      rules.filter(({ passesWithout }) => (passesWithout as readonly string[]).includes(name)),
    ).not.toEqual([]);
  });

  forEvery(named)('each names each column that it passes without once', (_, { passesWithout }) => {
    expect(new Set(passesWithout).size).toBe(passesWithout.length);
  });
});
