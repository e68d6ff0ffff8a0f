import * as fc from 'fast-check';
import { checkPlan } from '../../../src/alignment/check';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { ALIGNMENT_BREAKDOWN } from '../../../src/functions/alignment/alignment-breakdown';
import { ALIGNMENT_SCORE } from '../../../src/functions/alignment/alignment-score';
import { BACKED } from '../../../src/functions/alignment/backed';
import { UNBACKED } from '../../../src/functions/alignment/unbacked';
import { callFunction } from '../../../src/functions/call';
import { isMatrix, type Matrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { randomPlan } from '../../oracle/random-plan';
import { planOf, type PlanSheet } from '../../support/plan-of';

const range = (sheet: PlanSheet | undefined): Matrix | null =>
  sheet === undefined ? null : [sheet.headings, ...sheet.rows];

const strategies: Matrix = [
  ['ID', 'Strategy', 'Goal', 'Status'],
  ['S1', 'Win gift buyers', 'G1', null],
  ['S2', 'Keep clients, always', 'G9', null],
  ['S3', 'Go abroad', 'G1', 'dropped'],
];
const goals: Matrix = [
  ['ID', 'Goal'],
  ['G1', 'Grow revenue'],
];

describe('ALIGNMENT_SCORE and ALIGNMENT_BREAKDOWN', () => {
  it('give the score and the parts of a check of the same plan', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets, settings: { profile } }) => {
        const { goals: g, strategies: s, tactics: t, products: p } = sheets;
        if (s === undefined || t === undefined) return;
        const plan = planOf({
          strategies: s,
          tactics: t,
          ...(g === undefined ? {} : { goals: g }),
          ...(p === undefined ? {} : { products: p }),
        });
        const { score } = checkPlan(plan, { ...defaultCheckSettings, profile });
        const given = [range(t), range(s), range(g), range(p), profile];
        const scored = callFunction(ALIGNMENT_SCORE, given);
        const broken = callFunction(ALIGNMENT_BREAKDOWN, given);
        if (score.score === null) {
          expect(scored).toMatchObject({ error: '#N/A' });
          expect(broken).toMatchObject({ error: '#N/A' });
          return;
        }
        expect(scored).toEqual({ value: score.score });
        expect(broken).toEqual({
          value: score.parts.map(({ part, weight, earned, lost }) => [part, weight, earned, lost]),
        });
      }),
    );
  });

  it('read nothing from the columns that a check wrote beside the rows', () => {
    const written: Matrix = [
      ['ID', 'Tactic', 'Plumbline status', 'Strategy', 'Plumbline reason'],
      ['T1', 'Pop-up shop', 'Retired', 'S1', null],
      ['T2', 'Fair', 'Error', null, 'T2 (Fair) has no strategy.'],
    ];
    const plain = written.map(([id, tactic, , strategy]) => [id ?? null, tactic ?? null, strategy ?? null]);
    const scoreOfRows = (rows: Matrix) =>
      callFunction(ALIGNMENT_SCORE, [rows, strategies, goals, null, 'core']);
    expect(scoreOfRows(written)).toEqual(scoreOfRows(plain));
    // Without the blanked heading its words would retire T1.
    expect(
      scoreOfRows(written.map((row) => row.map((cell) => (cell === 'Plumbline status' ? 'Status' : cell)))),
    ).not.toEqual(scoreOfRows(plain));
  });

  it('take a 0 where words or dates belong, and a row of them, for the blanks that desktop Excel makes 0', () => {
    const rows = (blank: 0 | null): Matrix => [
      ['ID', 'Tactic', 'Strategy', 'Owner', 'Start', 'Status', 'Budget'],
      ['T1', 'Pop-up shop', 'S1', blank, blank, blank, 100],
      ['T2', 'Trade fair', blank, 'Ann', blank, blank, 200],
      [blank, blank, blank, blank, blank, blank, blank],
    ];
    const scored = callFunction(ALIGNMENT_SCORE, [rows(null), strategies]);
    expect(scored).toHaveProperty('value');
    expect(callFunction(ALIGNMENT_SCORE, [rows(0), strategies])).toEqual(scored);
  });

  it('read a heading as the mapping says, which wins over its recognition', () => {
    const tactics: Matrix = [
      ['Tactic', 'Mother thing', 'Strategy'],
      ['Pop-up shop', 'S1', 'nonsense'],
    ];
    const mapped = callFunction(ALIGNMENT_SCORE, [
      tactics,
      strategies,
      null,
      null,
      'core',
      [['Mother thing', 'Strategy']],
    ]);
    const plain = callFunction(ALIGNMENT_SCORE, [
      [
        ['Tactic', 'Strategy'],
        ['Pop-up shop', 'S1'],
      ],
      strategies,
    ]);
    expect(mapped).toEqual(plain);
  });

  it.each([
    [
      'no heading row',
      [[['a', 'b']], strategies],
      '#VALUE!',
      'The tactics have no column that is clearly Tactic',
    ],
    ['a single cell', [5, strategies], '#VALUE!', 'tactics is 5'],
    ['an unknown profile', [goals, strategies, null, null, 'huge'], '#VALUE!', 'core, full'],
    [
      'an unknown field',
      [strategies, strategies, null, null, null, [['x', 'Colour']]],
      '#VALUE!',
      'x – Colour',
    ],
    ['an error value for a range', [{ error: '#REF!' }, strategies], '#REF!', 'tactics holds #REF!'],
  ])('say why there is none for %s', (_, given, error, part) => {
    expect(callFunction(ALIGNMENT_SCORE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part),
    });
  });

  it('let one bad cell fail alone', () => {
    const tactics: Matrix = [
      ['Tactic', 'Strategy', 'Budget'],
      ['Pop-up shop', 'S1', { error: '#DIV/0!' }],
    ];
    const result = callFunction(ALIGNMENT_SCORE, [tactics, strategies]);
    expect(isFailure(result) ? result : typeof result.value).toBe('number');
  });
});

describe('BACKED', () => {
  it.each([
    ['S1', true],
    ['win  GIFT buyers', true],
    ['S1; S9', true],
    ['S2', false],
    ['S3', false],
    ['S9', false],
    ['S1 0%', false],
    ['Keep clients, always', false],
    [null, false],
    [7, false],
    [{ error: '#N/A' }, expect.objectContaining({ error: '#N/A' })],
  ])('of %j is %j where S2 has an unknown goal and S3 is dropped', (reference, expected) => {
    expect(callFunction(BACKED, [[[reference]], strategies, goals])).toEqual({ value: [[expected]] });
  });

  it('asks for no goal where none are passed', () => {
    expect(callFunction(BACKED, [[['S2']], strategies])).toEqual({ value: [[true]] });
  });

  it('keeps the shape of its references', () => {
    const result = callFunction(BACKED, [
      [
        ['S1', 'S9'],
        ['S9', 'S1'],
      ],
      strategies,
    ]);
    expect(result).toEqual({
      value: [
        [true, false],
        [false, true],
      ],
    });
  });
});

describe('UNBACKED', () => {
  const tactics: Matrix = [
    ['ID', 'Tactic', 'Strategy', 'Status'],
    ['T1', 'Pop-up shop', 'S1', null],
    ['T2', 'Mail shot', null, null],
    [null, null, null, null],
    ['T3', 'Flyers', 'S2', null],
    ['T4', 'Fair', 'S9', 'cancelled'],
  ];

  it('spills the rows of live tactics that reach no live goal', () => {
    expect(callFunction(UNBACKED, [tactics, strategies, goals])).toEqual({
      value: [
        ['T2', 'Mail shot', null, null],
        ['T3', 'Flyers', 'S2', null],
      ],
    });
  });

  it('is #N/A where every live tactic is backed', () => {
    const result = callFunction(UNBACKED, [tactics.slice(0, 2), strategies, goals]);
    expect(result).toMatchObject({ error: '#N/A' });
    expect(isMatrix(result)).toBe(false);
  });
});
