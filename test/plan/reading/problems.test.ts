import { english } from '../../../src/languages/english';
import { fieldOf } from '../../../src/plan/fields/catalogue';
import {
  problemSentence,
  type ReadingProblem,
  type ReadingProblemId,
} from '../../../src/plan/reading/problems';

/** Of a field of tactics, or else of products or strategies. */
function sentence(problem: ReadingProblem, key: string): string {
  const role = (['tactics', 'products', 'strategies'] as const).find(
    (each) => fieldOf(each, key) !== undefined,
  );
  return problemSentence(problem, role ?? 'tactics', key);
}

describe('a reading problem says what was seen and what to write instead', () => {
  const sentences = [
    [
      'error-value',
      'budget',
      { error: '#N/A' },
      'Budget holds the error #N/A. Fix its formula, or enter an amount such as 1500.',
    ],
    [
      'error-value',
      'tactic',
      { error: '#REF!' },
      'Tactic holds the error #REF!. Fix its formula, or enter a text.',
    ],
    [
      'not-calculated',
      'strategy',
      { error: 'not calculated' },
      'Strategy holds a formula that was never calculated. Open the file in Excel and save it.',
    ],
    [
      'too-large',
      'budget',
      1e308,
      'Budget holds 1E+308, a number with more than 15 digits. Enter a smaller one, or use thousands or millions.',
    ],
    [
      'not-a-number',
      'units',
      '15k',
      'Units holds "15k", which is not a number. Enter a number such as 1500.',
    ],
    [
      'not-a-number',
      'discount',
      'a\n fifth',
      'Discount holds "a fifth", which is not a number. Enter a percentage such as 20% or a fraction such as 0.2.',
    ],
    [
      'not-a-number',
      'price',
      '€ 1.234,5',
      'Price holds "€ 1.234,5", and the plan is read with a decimal point. Enter an amount such as 1500, or choose the language of the plan, such as de-DE, in the settings.',
    ],
    [
      'not-a-number',
      'price',
      '12,34,5',
      'Price holds "12,34,5", which is not a number. Enter an amount such as 1500.',
    ],
    [
      'boolean-for-number',
      'units',
      true,
      'Units holds TRUE, a yes or no where a number is expected. Enter a number such as 1500.',
    ],
    [
      'below-minimum',
      'budget',
      -5,
      'Budget is -5; it cannot be below 0. Enter 0 or more, or leave the cell empty.',
    ],
    [
      'share-above-one',
      'discount',
      20,
      'Discount is 20, which is more than 100%. Enter a percentage such as 20% or a fraction such as 0.2.',
    ],
    [
      'negative-link-share',
      'strategy',
      'S1 -20%',
      'Strategy holds "S1 -20%"; the share of a link cannot be negative. Enter a share from 0% to 100%, such as S1 60%.',
    ],
    [
      'not-a-date',
      'start',
      'Apr 7',
      'Start holds "Apr 7", which has no year. Enter a date such as 2026-03-04.',
    ],
    [
      'not-a-date',
      'start',
      'soon',
      'Start holds "soon", which is not a date. Enter a date such as 2026-03-04.',
    ],
    [
      'not-a-date',
      'start',
      'Q3 2026',
      'Start holds "Q3 2026", which is a period, not a day. Enter a date such as 2026-03-04, or use a Period column.',
    ],
    [
      'ambiguous-date',
      'start',
      '3/4/2026',
      'Start holds "3/4/2026", which could be 2026-03-04 or 2026-04-03. Enter the right one in that form.',
    ],
    [
      'impossible-date',
      'end',
      60,
      'End holds the number 60, which is not a date in Excel. Enter a date such as 2026-03-04.',
    ],
    [
      'boolean-for-date',
      'end',
      false,
      'End holds FALSE, a yes or no where a date is expected. Enter a date such as 2026-03-04.',
    ],
    [
      'unreadable-period',
      'period',
      'later',
      'Period holds "later", which cannot be read as a period. Enter a period such as Q3 2026, Mar–May 2026, Week 34 2026 or 2026.',
    ],
    [
      'unknown-choice',
      'bigPush',
      'maybe',
      'Big push holds "maybe", which is not one of its choices. Enter one of these: yes, no.',
    ],
  ] as const;

  it.each(sentences)('%s of %s with %j', (problem, key, seen, expected) => {
    expect(sentence({ problem, seen }, key)).toBe(expected);
  });

  it('each has a sentence above', () => {
    const tested = new Set<ReadingProblemId>(sentences.map(([problem]) => problem));
    expect([...tested].sort()).toEqual(Object.keys(english.reading.cell).sort());
  });

  it.each([
    ['id', 'a short key such as S1'],
    ['strategy', 'the ID or name of a row'],
    ['channel', 'names separated by semicolons'],
    ['bigPush', 'one of its choices'],
  ] as const)('gives an example of what %s holds: %s', (key, example) => {
    expect(sentence({ problem: 'error-value', seen: { error: '#N/A' } }, key)).toMatch(
      `or enter ${example}.`,
    );
  });

  it.each([
    ['21,5', true],
    ['21,50', true],
    ['1234,5', true],
    ['1.234,56', true],
    ['12.345.678,9', true],
    ['EUR 21,50 net', true],
    ['21,505', false],
    ['1.23,4', false],
    ['1234.567,8', false],
    [',5', false],
    ['x,5', false],
    ['21,5 and 30', false],
    ['1 and 21,5', false],
  ])('takes the comma of %j for a decimal one: %p', (seen, expected) => {
    const said = sentence({ problem: 'not-a-number', seen }, 'price');
    expect(said.includes('the plan is read with a decimal point')).toBe(expected);
  });

  it('cuts a text of more than 60 characters', () => {
    const ending = (seen: string): string =>
      sentence({ problem: 'not-a-number', seen }, 'units').split('"')[1] ?? '';
    expect(ending('x'.repeat(500))).toBe(`${'x'.repeat(59)}…`);
    expect(ending('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(ending('x'.repeat(60))).toBe('x'.repeat(60));
    expect(ending(`  ${'x'.repeat(60)}\n`)).toBe('x'.repeat(60));
  });
});
