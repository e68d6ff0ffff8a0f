import { checkPlan } from '../../../src/alignment/check';
import {
  earlierScores,
  mostPastChecks,
  type PastCheck,
  pastCheckOf,
  withCheck,
} from '../../../src/alignment/comparison/score-history';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

const check: PastCheck = {
  day: 20_000,
  timeOfDay: 0.5,
  score: 81.25,
  profile: 'core',
  findings: { error: 2, warning: 3, advice: 0 },
};
const noon = { day: 20_000, timeOfDay: 0.5 };

describe('a check in the history', () => {
  const past = (sheets: PlanSheets) => pastCheckOf(checkPlan(planOf(sheets), defaultCheckSettings), noon);

  it('has its moment, its score and profile, and its findings by severity', () => {
    const plan: PlanSheets = {
      goals: sheet('ID | Goal', 'G1 | Grow'),
      strategies: sheet('ID | Strategy | Goal', 'S1 | Win | G1'),
      tactics: sheet('ID | Tactic | Strategy | Owner', 'T1 | Radio | S1 | Ann', 'T2 | Mail | S9 | '),
    };
    const { score, findings } = checkPlan(planOf(plan), defaultCheckSettings);
    const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
    expect(count('error')).toBeGreaterThan(0);
    expect(count('warning')).toBeGreaterThan(count('error'));
    expect(past(plan)).toEqual({
      ...noon,
      score: score.score,
      profile: 'core',
      findings: { error: count('error'), warning: count('warning'), advice: count('advice') },
    });
  });

  it('is none where the plan has no score', () => {
    expect(past({ goals: sheet('ID | Goal', 'G1 | Grow') })).toBeNull();
  });
});

describe('the history with one more check', () => {
  const yesterday: PastCheck = { ...check, day: 19_999 };
  const older: PastCheck = { ...check, day: 19_900, score: 60 };

  it.each<[string, readonly PastCheck[], PastCheck | null, readonly PastCheck[]]>([
    ['the first', [], check, [check]],
    ['one without a score', [yesterday, older], null, [yesterday, older]],
    ['one of another day, though nothing changed', [yesterday, older], check, [check, yesterday, older]],
    [
      'one that comes to the same as the newest of its day: only the time moves',
      [check, older],
      { ...check, timeOfDay: 0.75 },
      [{ ...check, timeOfDay: 0.75 }, older],
    ],
    [
      'one whose score differs by rounding alone',
      [check],
      { ...check, score: 81.25 + 1e-12, timeOfDay: 0.75 },
      [{ ...check, score: 81.25 + 1e-12, timeOfDay: 0.75 }],
    ],
    ['another score', [check], { ...check, score: 81.26 }, [{ ...check, score: 81.26 }, check]],
    ['another profile', [check], { ...check, profile: 'full' }, [{ ...check, profile: 'full' }, check]],
    [
      'another finding, though it costs nothing',
      [check],
      { ...check, findings: { error: 2, warning: 3, advice: 1 } },
      [{ ...check, findings: { error: 2, warning: 3, advice: 1 } }, check],
    ],
    [
      'one beside a newest of which the findings are not known',
      [{ ...check, findings: null }],
      check,
      [check, { ...check, findings: null }],
    ],
    [
      'one that comes to the same as an older one of its day: between them it was otherwise',
      [{ ...check, score: 70 }, check],
      { ...check, timeOfDay: 0.6 },
      [{ ...check, timeOfDay: 0.6 }, { ...check, score: 70 }, check],
    ],
    [
      'a step of a sitting that began on that day: where it began stays',
      [{ ...check, score: 70 }, check, yesterday],
      { ...check, score: 75, timeOfDay: 0.54 },
      [{ ...check, score: 75, timeOfDay: 0.54 }, check, yesterday],
    ],
    [
      'a step of another profile',
      [{ ...check, score: 70 }, check],
      { ...check, profile: 'full' },
      [{ ...check, profile: 'full' }, { ...check, score: 70 }, check],
    ],
    [
      'the first steps of a day, though yesterday has more',
      [check, yesterday],
      { ...check, score: 75 },
      [{ ...check, score: 75 }, check, yesterday],
    ],
    // A colleague further east checked it "later".
    [
      'one of an earlier hour than the newest',
      [yesterday],
      { ...older, day: 19_998 },
      [{ ...older, day: 19_998 }, yesterday],
    ],
  ])('%s', (_, history, added, expected) => {
    expect(withCheck(history, added)).toEqual(expected);
  });

  it('keeps so many and lets the oldest go', () => {
    const full = Array.from({ length: mostPastChecks }, (_, place) => ({
      ...check,
      day: check.day - place - 1,
      score: place,
    }));
    const history = withCheck(full, { ...check, score: 99 });
    expect(history).toHaveLength(mostPastChecks);
    expect(history[0]?.score).toBe(99);
    expect(history.at(-1)?.score).toBe(mostPastChecks - 2);
  });
});

describe('earlier scores', () => {
  const scores = (history: readonly PastCheck[], most = 3): readonly number[] =>
    earlierScores(history, most).map(({ score }) => score);
  const scored = (score: number, profile: PastCheck['profile'] = 'core'): PastCheck => ({
    ...check,
    score,
    profile,
  });

  it.each<[string, readonly PastCheck[], readonly number[]]>([
    ['there are none without a history', [], []],
    ['there are none before the first', [scored(80)], []],
    ['the latest stands last', [scored(80), scored(70), scored(60)], [60, 70]],
    ['of many the latest', [scored(80), scored(70), scored(60), scored(50), scored(40)], [50, 60, 70]],
    [
      'another profile does not compare',
      [scored(80), scored(70, 'full'), scored(60, null), scored(50)],
      [50],
    ],
  ])('%s', (_, history, expected) => {
    expect(scores(history)).toEqual(expected);
  });
});
