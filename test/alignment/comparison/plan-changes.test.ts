import { compareChecks } from '../../../src/alignment/comparison/compare-checks';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';
import { changesIn, compare, recordOf } from './compared-plans';

/** Two tactics tables side by side: the lines of the old one and those of the new one. */
const tactics = (headings: string, before: readonly string[], after: readonly string[]) =>
  compare({ tactics: sheet(headings, ...before) }, { tactics: sheet(headings, ...after) });

describe('which row is which', () => {
  it.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
    ['an ID keeps its row', 'ID | Tactic', ['T1 | Radio', 'T2 | TV'], ['T2 | TV', 'T1 | Radio'], []],
    ['IDs compare as names do', 'ID | Tactic', ['T1 | Radio'], ['t1 | radio'], []],
    [
      'a new row and one that is gone',
      'ID | Tactic',
      ['T1 | Radio'],
      ['T2 | TV'],
      ['+ T2 (TV)', '− T1 (Radio)'],
    ],
    [
      'another name under an ID is a renamed row',
      'ID | Tactic | Owner',
      ['T1 | Radio | Ann'],
      ['T1 | Podcast | Ann'],
      ['T1 (Podcast): Tactic "Radio" → "Podcast"'],
    ],
    [
      'another ID and nothing else is the same row',
      'ID | Tactic | Owner',
      ['T1 | Radio | Ann', 'T2 | TV | Ben'],
      ['T7 | Radio | Ann', 'T2 | TV | Ben'],
      ['T7 (Radio): ID T1 → T7'],
    ],
    [
      'another ID and another owner is another row',
      'ID | Tactic | Owner',
      ['T1 | Radio | Ann'],
      ['T7 | Radio | Ben'],
      ['+ T7 (Radio)', '− T1 (Radio)'],
    ],
    [
      'IDs that a plan gets leave its rows what they were',
      'ID | Tactic | Owner',
      ['| Radio | Ann', '| TV | Ben'],
      ['T1 | Radio | Ann', 'T2 | TV | Cid'],
      ['T1 (Radio): ID empty → T1', 'T2 (TV): ID empty → T2', 'T2 (TV): Owner "Ben" → "Cid"'],
    ],
    [
      'without IDs the name keeps a row',
      'Tactic | Owner',
      ['Radio | Ann'],
      ['Radio | Ben'],
      ['"Radio": Owner "Ann" → "Ben"'],
    ],
    [
      'of rows with one name those that say the same are the same',
      'Tactic | Owner | Start',
      ['Newsletter | Ann | 2026-01-05', 'Newsletter | Ann | 2026-02-05', 'Newsletter | Ann | 2026-03-05'],
      ['Newsletter | Ann | 2026-02-05', 'Newsletter | Ann | 2026-03-05'],
      ['− "Newsletter"'],
    ],
    [
      'and the rest are, in their order',
      'Tactic | Owner | Start',
      ['Newsletter | Ann | 2026-01-05', 'Newsletter | Ann | 2026-02-05', 'Newsletter | Ann | 2026-03-05'],
      ['Newsletter | Ann | 2026-01-05', 'Newsletter | Ann | 2026-02-12', 'Newsletter | Ann | 2026-03-05'],
      ['"Newsletter #2": Start 5 Feb 2026 → 12 Feb 2026'],
    ],
    [
      'a row that repeats an ID is a row of its own',
      'ID | Tactic',
      ['T1 | Radio', 'T1 | TV'],
      ['T1 | Radio'],
      ['− T1 (TV)'],
    ],
    [
      'a row without an ID that got another name in its place is renamed',
      'Tactic | Owner',
      ['Radio | Ann', 'TV | Ben', 'Posters | Ann'],
      ['Radio | Ann', 'Television | Ben', 'Posters | Ann'],
      ['"Television": Tactic "TV" → "Television"'],
    ],
    [
      'one that got another owner too is another row',
      'Tactic | Owner',
      ['Radio | Ann', 'TV | Ben', 'Posters | Ann'],
      ['Radio | Ann', 'Television | Cid', 'Posters | Ann'],
      ['+ "Television"', '− "TV"'],
    ],
    [
      'one that stands elsewhere too',
      'Tactic | Owner',
      ['TV | Ben', 'Radio | Ann', 'Posters | Ann'],
      ['Radio | Ann', 'Television | Ben', 'Posters | Ann'],
      ['+ "Television"', '− "TV"'],
    ],
    ['one that says nothing but a name too', 'Tactic', ['TV'], ['Radio'], ['+ "Radio"', '− "TV"']],
    [
      'a row without a name is known by what it says',
      'Tactic | Owner',
      ['| Ann', '| Ben'],
      ['| Ben'],
      ['− the tactic without a name'],
    ],
  ])('%s', (_, headings, before, after, changes) => {
    expect(changesIn(tactics(headings, before, after))).toEqual(changes);
  });

  it('knows sales history by period and product', () => {
    const history = (units: string): PlanSheets => ({
      history: sheet(
        'Period | Product | Units',
        'Jan 2026 | Bag | 10',
        `Jan 2026 | Belt | ${units}`,
        'Feb 2026 | Bag | 12',
      ),
    });
    expect(changesIn(compare(history('4'), history('5')))).toEqual(['"Jan 2026, Belt": Units 4 → 5']);
  });
});

const linked = (strategies: readonly string[], links: readonly string[]): PlanSheets => ({
  strategies: sheet('ID | Strategy', ...strategies),
  tactics: sheet('ID | Tactic | Strategy', ...links.map((link, index) => `T${index + 1} | Radio | ${link}`)),
});
const twoStrategies = ['S1 | Win', 'S2 | Keep'];

describe('what a row says', () => {
  it.each<[string, string, string, string | null]>([
    ['Tactic', 'Radio', '  radio ', null],
    ['Tactic', 'Radio', 'Radios', '"Radio" → "Radios"'],
    ['Owner', 'Ann', '', '"Ann" → empty'],
    ['Budget', '3000', '3,000', null],
    ['Budget', '3000', '5000', '3,000 → 5,000'],
    ['Budget', '1234.5678', '1234.5679', '1234.5678 → 1234.5679'],
    ['Budget', 'soon', 'later', '"soon" (unreadable) → "later" (unreadable)'],
    ['Budget', '#N/A', '500', '"#N/A" (unreadable) → 500'],
    ['Budget', '#N/A', '#N/A', null],
    ['Discount', '0.2', '20%', null],
    ['Discount', '0.2', '0.25', '20% → 25%'],
    ['Start', '2026-01-05', '5 Jan 2026', null],
    ['Start', '2026-01-05', '2026-01-06', '5 Jan 2026 → 6 Jan 2026'],
    ['Status', 'done', 'completed', null],
    ['Status', 'done', 'paused', 'done → paused'],
    ['Channel', 'Web; Radio', 'radio, Web', null],
    ['Channel', 'Web; Radio', 'Web', 'Web; Radio → Web'],
    ['Period', 'Q3 2026', 'Q4 2026', 'Q3 2026 → Q4 2026'],
    ['Period', 'Q3 2026', '2026 Q3', null],
    ['Period', 'March 2026', 'Mar–May 2026', 'Mar 2026 → Mar 2026 to May 2026'],
    ['Period', 'Mar–May 2026', 'Mar 2026 – May 2026', null],
    ['Period', 'Nov–Feb 2026', 'Nov 2025 – Feb 2026', null],
    ['Period', 'Nov 2025 – Feb', 'Nov 2025 – Feb 2026', null],
    ['Period', 'Mar 2026 – May', 'Mar 2026 – May 2026', null],
    ['Period', 'Q1–Q2', 'Q1–Q3', 'Q1 to Q2 → Q1 to Q3'],
    ['Period', 'H1 2026', '2026', 'H1 2026 → 2026'],
    ['Period', 'Week 34 2026', 'W35 2026', 'Week 34 2026 → Week 35 2026'],
    ['Period', '2026-03-04', '2026-03-05', '2026-03-04 → 2026-03-05'],
    ['Period', 'Q3', 'Q4', 'Q3 → Q4'],
    ['Period', 'FY 2026', 'FY 2027', 'FY 2026 → FY 2027'],
    ['Period', 'Jan 2026', 'Feb 2026', 'Jan 2026 → Feb 2026'],
    ['Period', 'Apr 2026', 'June 2026', 'Apr 2026 → Jun 2026'],
    ['Period', 'July 2026', 'August 2026', 'Jul 2026 → Aug 2026'],
    ['Period', 'September 2026', 'October 2026', 'Sep 2026 → Oct 2026'],
    ['Period', 'November 2026', 'December 2026', 'Nov 2026 → Dec 2026'],
  ])('%s %s and %s', (heading, before, after, change) => {
    const lines = (value: string) => [`T1 | ${heading === 'Tactic' ? value : 'Radio'} | ${value}`];
    const isName = heading === 'Tactic';
    const headings = isName ? 'ID | Tactic' : `ID | Tactic | ${heading}`;
    const cut = (value: string) => (isName ? [`T1 | ${value}`] : lines(value));
    const label = isName ? `T1 (${after.trim()})` : 'T1 (Radio)';
    expect(changesIn(tactics(headings, cut(before), cut(after)))).toEqual(
      change === null ? [] : [`${label}: ${heading} ${change}`],
    );
  });

  it.each<[string, string, string | null]>([
    ['S1', 's1', null],
    ['S1', 'Win', null],
    ['S1', 'S1 100%', null],
    ['S1; S2', 'S2; S1', null],
    ['S1; S2', 'S1 50%; S2 50%', null],
    ['S1 60%; S2', 'S1 60%; S2 40%', null],
    ['S1', 'S2', 'S1 → S2'],
    ['S1', 'S1 60%', 'S1 → S1 60%'],
    ['S1 60%; S2 40%', 'S1 40%; S2 60%', 'S1 60%; S2 40% → S1 40%; S2 60%'],
    ['S1 80%; S2 80%', 'S1 50%; S2 50%', 'S1 80%; S2 80% → S1 50%; S2 50%'],
    ['S9', 'S8', 'S9 → S8'],
  ])('Strategy %s and %s', (before, after, change) => {
    const changes = changesIn(compare(linked(twoStrategies, [before]), linked(twoStrategies, [after])));
    expect(changes).toEqual(change === null ? [] : [`T1 (Radio): Strategy ${change}`]);
  });

  it('is not another strategy where the strategy only has another ID or name', () => {
    expect(changesIn(compare(linked(['S1 | Win'], ['S1']), linked(['S01 | Win'], ['S01'])))).toEqual([
      'S01 (Win): ID S1 → S01',
    ]);
    expect(changesIn(compare(linked(['S1 | Win'], ['Win']), linked(['S1 | Win all'], ['Win all'])))).toEqual([
      'S1 (Win all): Strategy "Win" → "Win all"',
    ]);
  });

  it('is not changed at a tactic whose unknown strategy was added', () => {
    expect(changesIn(compare(linked(['S1 | Win'], ['S2']), linked(twoStrategies, ['S2'])))).toEqual([
      '+ S2 (Keep)',
    ]);
  });

  it('says once that a Period changed, and the days that it does not give beside it', () => {
    const plan = (start: string, period: string): PlanSheets => ({
      tactics: sheet('ID | Tactic | Start | Period', `T1 | Radio | ${start} | ${period}`),
    });
    expect(changesIn(compare(plan('', 'Q3 2026'), plan('2026-10-05', 'Q4 2026')))).toEqual([
      'T1 (Radio): Start 1 Jul 2026 → 5 Oct 2026',
      'T1 (Radio): Period Q3 2026 → Q4 2026',
    ]);
  });

  it('says how the days of a Period changed that is worded as before', () => {
    const plan: PlanSheets = { tactics: sheet('ID | Tactic | Period', 'T1 | Radio | Q3') };
    // The year is that of the plan date.
    const asOf = (iso: string) => recordOf(plan, {}, { planDate: dayFromIso(iso) ?? 0 });
    expect(changesIn(compareChecks(asOf('2026-02-01'), asOf('2027-02-01')))).toEqual([
      'T1 (Radio): Start 1 Jul 2026 → 1 Jul 2027',
      'T1 (Radio): End 30 Sep 2026 → 30 Sep 2027',
    ]);
  });

  it('is shown where long texts part', () => {
    const long = 'A message that says very much of what there is to say before it comes to its point: ';
    const plan = (end: string): PlanSheets => ({
      tactics: sheet('ID | Tactic | Message', `T1 | Radio | ${long}${end}`),
    });
    expect(changesIn(compare(plan('light'), plan('sturdy')))).toEqual([
      'T1 (Radio): Message "…comes to its point: light" → "…comes to its point: sturdy"',
    ]);
  });

  it('is not changed by a column that is empty', () => {
    const before = { tactics: sheet('ID | Tactic', 'T1 | Radio') };
    expect(changesIn(compare(before, { tactics: sheet('Owner | ID | Tactic', '| T1 | Radio') }))).toEqual([]);
  });
});

describe('the rows of a plan that changed', () => {
  it('are told by their places, and how many did not', () => {
    const before = ['T1 | Radio', 'T2 | TV', 'T3 | Mail', 'T4 | Fair'];
    const after = ['T9 | Film', 'T4 | Fair', 'T1 | Radio', 'T3 | Letter'];
    const { plan } = tactics('ID | Tactic', before, after);
    expect(plan.new.map(({ row, place }) => [row.key, place])).toEqual([['T9', 0]]);
    expect(plan.gone.map(({ row, place }) => [row.key, place])).toEqual([['T2', 1]]);
    expect(plan.changed.map(({ before: was, place }) => [was.key, place])).toEqual([['T3', 3]]);
    expect(plan.unchanged).toBe(2);
  });
});

describe('derived rows', () => {
  const plan = (strategy: string) =>
    recordOf(
      { tactics: sheet('ID | Tactic | Strategy', `T1 | Radio | ${strategy}`, 'T2 | TV | Keep') },
      {},
      { derivesLevels: true },
    );

  it('are told as such', () => {
    const { plan: changes } = compareChecks(plan('Win'), plan('Win all'));
    const derived = [...changes.new, ...changes.gone].map(({ role, row }) => [role, row.name, row.derived]);
    expect(derived).toEqual([
      ['strategies', 'Win all', true],
      ['strategies', 'Win', true],
    ]);
  });
});

describe('a record of a check', () => {
  it('holds no table of the workbook', () => {
    const sheets = linked(twoStrategies, ['S1']);
    const [table] = planOf(sheets).tables;
    expect(JSON.stringify(recordOf(sheets))).not.toContain(JSON.stringify(table?.source.headings));
  });
});
