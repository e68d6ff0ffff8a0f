import * as fc from 'fast-check';
import { checkPlan } from '../../../src/alignment/check';
import { defaultCheckSettings, type Profile, profiles } from '../../../src/alignment/settings';
import { ALIGNMENT_FINDINGS } from '../../../src/functions/alignment/alignment-findings';
import { callFunction } from '../../../src/functions/call';
import type { Argument } from '../../../src/functions/value';
import { exampleVersions } from '../../../src/plan/example/example-sheets';
import type { Matrix } from '../../../src/spreadsheet/cell';
import { firstExcelDay } from '../../../src/spreadsheet/day';
import { randomPlan } from '../../oracle/random-plan';
import { examplePlan } from '../../support/example-plan';
import type { PlanSheets } from '../../support/plan-of';
import { scoreArguments, scoredPlan } from './plan-arguments';

const strategies: Matrix = [
  ['ID', 'Strategy'],
  ['S1', 'Win gift buyers'],
];

/** That the function spills what a check of the sheets finds. */
function expectFindings(sheets: PlanSheets, profile: Profile): void {
  const given = scoreArguments(sheets, profile);
  if (given === null) return;
  const plan = { ...scoredPlan(sheets), date: firstExcelDay };
  const { findings } = checkPlan(plan, { ...defaultCheckSettings, profile });
  expect(callFunction(ALIGNMENT_FINDINGS, given)).toEqual(
    findings.length === 0
      ? { error: '#N/A', message: 'No findings: the plan hangs true.' }
      : {
          value: findings.map(({ severity, key, rule, message, points }) => [
            severity,
            key,
            rule,
            message,
            points,
          ]),
        },
  );
}

describe('ALIGNMENT_FINDINGS', () => {
  it.each(exampleVersions)(
    'spills what the check finds in the worked example %s, in its order',
    (version) => {
      for (const profile of profiles) expectFindings(examplePlan(version), profile);
    },
  );

  it('spills what the check finds in every plan, in its order', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets, settings: { profile } }) => expectFindings(sheets, profile)),
    );
  });

  it('says of an empty plan what is missing, though it has no score', () => {
    expect(callFunction(ALIGNMENT_FINDINGS, [[['ID', 'Tactic']], [['ID', 'Strategy']]])).toEqual({
      value: [
        ['error', null, 'plan-missing', expect.any(String), 0],
        ['error', null, 'plan-missing', expect.any(String), 0],
      ],
    });
  });

  it('finds an error value in a cell, and everything else as before', () => {
    const rows = (owner: Argument): Matrix => [
      ['ID', 'Tactic', 'Strategy', 'Owner'],
      ['T1', 'Pop-up shop', 'S1', owner as string],
      ['T2', 'Mail shot', 'S9', 'Ann'],
    ];
    const rulesOf = (owner: Argument): unknown => callFunction(ALIGNMENT_FINDINGS, [rows(owner), strategies]);
    const error = ['error', 'T1', 'unreadable-cell', expect.stringContaining('#DIV/0!'), 3];
    const unknown = ['error', 'T2', 'unknown-strategy', expect.any(String), 30];
    expect(rulesOf({ error: '#DIV/0!' })).toEqual({
      value: expect.arrayContaining([error, unknown]),
    });
    expect(rulesOf('Ann')).toEqual({ value: expect.arrayContaining([unknown]) });
    expect(rulesOf('Ann')).not.toEqual({ value: expect.arrayContaining([error]) });
  });

  it.each<[string, readonly Argument[], string, string]>([
    ['a heading row is missing', [[['a', 'b']], strategies], '#VALUE!', 'clearly Tactic'],
    ['strategies are one cell', [strategies, 'S1'], '#VALUE!', 'strategies is "S1"'],
    [
      'the mapping is three columns wide',
      [strategies, strategies, null, null, null, [['a', 'b', 'c']]],
      '#VALUE!',
      'a – b – c',
    ],
  ])('says why it cannot look where %s', (_, given, error, part) => {
    expect(callFunction(ALIGNMENT_FINDINGS, given)).toEqual({
      error,
      message: expect.stringContaining(part),
    });
  });
});
