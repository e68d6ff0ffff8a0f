import * as fc from 'fast-check';
import { carriers } from '../../src/alignment/carriers';
import { rules } from '../../src/alignment/catalogue';
import { checkPlan } from '../../src/alignment/check';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { comparable } from '../../src/plan/names';
import { dayFromIso } from '../../src/spreadsheet/day';
import { checkByOracle } from '../oracle/oracle';
import { oracleRules } from '../oracle/oracle-rules';
import { randomPlan } from '../oracle/random-plan';
import { planOf } from '../support/plan-of';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly role: string | null;
  readonly key: string | null;
  readonly points: number;
}

interface Checked {
  readonly findings: readonly Found[];
  readonly incomplete: readonly {
    readonly rule: string;
    readonly role: string | null;
    readonly key: string | null;
  }[];
}

/* Keys compare as names do: of a thing that is spelled in two ways either spelling is right. */
const nameOf = ({ rule, severity, role, key }: Found): string =>
  JSON.stringify([rule, severity, role, key === null ? null : comparable(key)]);

/** What was found and what stayed open, in an order of its own, so that it can be compared as text. */
const said = ({ findings, incomplete }: Checked): unknown => ({
  findings: findings.map(nameOf).sort(),
  incomplete: incomplete.map(({ rule, role, key }) => JSON.stringify([rule, role, key])).sort(),
});

/** The points of the findings, in the same order on both sides. */
const pointsOf = ({ findings }: Checked): readonly number[] =>
  [...findings]
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a.points - b.points))
    .map(({ points }) => points);

function expectClose(actual: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, place) => {
    const other = expected[place] ?? null;
    if (value === null || other === null) expect(value).toBe(other);
    else expect(Math.abs(value - other)).toBeLessThan(1e-7);
  });
}

const decided: ReadonlySet<string> = new Set(oracleRules);
const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id).filter((id) => decided.has(id)));

/** What the rules say that both decide. */
const knownOf = <Result extends Checked>(result: Result): Result => ({
  ...result,
  findings: result.findings.filter(({ rule }) => known.has(rule)),
  incomplete: result.incomplete.filter(({ rule }) => known.has(rule)),
});

describe('the oracle', () => {
  it('decides every rule that can carry points', () => {
    const carrying = Object.values(carriers).flatMap((list) => list.map(({ rule }) => rule));
    expect(carrying.filter((rule) => !known.has(rule))).toEqual([]);
  });
});

describe('the engine and the reference implementation', () => {
  it('agree on score, parts, findings with their points, and undecided rows of random plans', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets, settings }) => {
        const expected = knownOf(checkByOracle(sheets, settings));
        const { planDate: date, ...ofCheck } = settings;
        const plan = planOf(sheets, { planDate: dayFromIso(date) ?? 0 });
        const actual = checkPlan(plan, { ...defaultCheckSettings, ...ofCheck });
        expect(said(knownOf(actual))).toEqual(said(expected));
        expectClose(pointsOf(knownOf(actual)), pointsOf(expected));
        expect(actual.findings.filter(({ rule, points }) => !known.has(rule) && points !== 0)).toEqual([]);
        expectClose(
          actual.score.parts.flatMap(({ weight, earned, lost }) => [weight, earned, lost]),
          expected.parts.flatMap(({ weight, earned, lost }) => [weight, earned, lost]),
        );
        const { score, knownBudgetShare, backedByCount, backedByMoney } = actual.score;
        expectClose(
          [score, knownBudgetShare, backedByCount, backedByMoney],
          [expected.score, expected.knownBudgetShare, expected.backedByCount, expected.backedByMoney],
        );
      }),
    );
  });
});
