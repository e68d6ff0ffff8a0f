import { label, labelOf, startSentence } from '../../src/alignment/wording';
import { dayFromIso } from '../../src/spreadsheet/day';
import { date, monthOfYear } from '../../src/spreadsheet/day-in-words';
import { planOf, sheet } from '../support/plan-of';

describe('a row as messages call it', () => {
  it.each([
    ['T5 | Pop-up shop', 'T5 (Pop-up shop)'],
    ['T5 |', 'T5'],
    ['| Pop-up shop', '"Pop-up shop"'],
    // An ID that is the name says no more than the name.
    ['Shop | Shop', 'Shop'],
  ])('%j is %s', (line, expected) => {
    const { tactics } = planOf({ tactics: sheet('ID | Tactic | Owner', `${line} | Ann`) });
    expect(tactics.map(label)).toEqual([expected]);
  });

  it('without an ID or a name is called by what it is', () => {
    expect(planOf({ tactics: sheet('ID | Tactic | Owner', '|| Ann') }).tactics.map(label)).toEqual([
      'the tactic without a name',
    ]);
    expect(labelOf('goals', null, null)).toBe('the goal without a name');
  });

  it('by its name alone where its sheet has no IDs', () => {
    expect(planOf({ segments: sheet('Segment', 'Commuters') }).segments.map(label)).toEqual(['"Commuters"']);
  });

  it('begins a sentence with a large letter where the word is ours, and as written where it is the user’s', () => {
    expect(startSentence('the tactic without a name has no owner.')).toBe(
      'The tactic without a name has no owner.',
    );
    expect(startSentence('theme parks has no owner.')).toBe('theme parks has no owner.');
    expect(startSentence('t5 (Shop) has no owner.')).toBe('t5 (Shop) has no owner.');
  });
});

describe('a day as people write it', () => {
  it('has the short name of its month', () => {
    const days = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-09`);
    expect(days.map((iso) => date(dayFromIso(iso) ?? 0)).join(', ')).toBe(
      '9 Jan 2027, 9 Feb 2027, 9 Mar 2027, 9 Apr 2027, 9 May 2027, 9 Jun 2027, 9 Jul 2027, 9 Aug 2027, 9 Sep 2027, 9 Oct 2027, 9 Nov 2027, 9 Dec 2027',
    );
  });
});

describe('a month', () => {
  it.each([
    ['2027-03-18', 'Mar 2027'],
    ['2026-12-31', 'Dec 2026'],
  ])('of %s is %s', (iso, expected) => {
    expect(monthOfYear(dayFromIso(iso) ?? 0)).toBe(expected);
  });
});
