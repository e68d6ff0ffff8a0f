/** What the pane tells about a plan. */
export interface Told {
  /** The headings, sentences and findings that it says first, without those that every plan hears. */
  readonly says: readonly string[];
  /** The tables on which that rests: role, place and rows. */
  readonly read: readonly string[];
  /** What the findings say; none where there is no score. */
  readonly findings: readonly string[];
  /** How the setup sums up what it recognised: how surely, and what. */
  readonly glance: readonly string[];
}

interface PlanTold {
  readonly title: string;
  readonly first: Told;
  /** After a yes to the question that it asks; null where it asks none. */
  readonly afterYes: Told | null;
}

/** What each of the ordinary plans is told. Each sentence was read as the owner of that plan would: it is true, and says what to do. */
export const ordinaryPlansTold: readonly PlanTold[] = [
  {
    title: 'one sheet with merged levels and quarters',
    first: {
      says: [
        'Alignment score: 78.0 of 100',
        'Mostly aligned. Most of the plan holds. A few gaps need attention.',
        'How many strategies serve a goal and have tactics',
        'warning: Strategy without a tactic: "Workshop evenings"A strategy that nobody works on is only a wish.Go to Plan 2027, B8',
        'Missing from the plan',
        'No tactic says how it is measured. Add or fill the column KPI in the tactics. Go to Plan 2027',
        'No tactic says who it is for. Add or fill the column Segment in the tactics, or in the strategies. Go to Plan 2027',
        'What holds',
      ],
      read: [
        'Tactics · Plan 2027, A3:I9 · 4 rows',
        'Goals · Plan 2027, A3:I9 · 2 rows',
        'Strategies · Plan 2027, A3:I9 · 4 rows',
      ],
      findings: [
        'warning: "Workshop evenings" has no live tactic. Plan one, or drop the strategy. Go to Plan 2027, B8',
      ],
      glance: ['Sure', "Tactics, Goals and Strategies 'Plan 2027'!A3:I9"],
    },
    afterYes: null,
  },
  {
    title: 'OKRs with key results and initiatives',
    first: {
      says: [
        'No score yet',
        '4 strategies were read, but no tactics.',
        'In OKRs!A1:F5, does each value under "Objective" also go for the blank rows below it?',
        'Until you answer, the blank rows count as rows without a Goal.',
        'Otherwise, add what is missing',
        'Add a table of tactics with a column Strategy that says which strategy each one supports. Then check again.',
        'If these strategies are really your tactics, choose Tactics for their table in Setup.',
      ],
      read: ['Strategies · OKRs, A1:F5 · 4 rows'],
      findings: [],
      glance: ['Sure', 'Strategies OKRs!A1:F5'],
    },
    afterYes: {
      says: [
        'No score yet',
        '4 strategies were read, but no tactics.',
        'Add a table of tactics with a column Strategy that says which strategy each one supports. Then check again.',
        'If these strategies are really your tactics, choose Tactics for their table in Setup.',
      ],
      read: ['Strategies · OKRs, A1:F5 · 4 rows'],
      findings: [],
      glance: ['Sure', 'Strategies OKRs!A1:F5'],
    },
  },
  {
    title: 'pillars, campaigns and a sheet of pillars',
    first: {
      says: [
        'Alignment score: 96.9 of 100',
        'Well aligned. Nearly all planned work is backed. What is left is detail.',
        'How many strategies have tactics',
        'error: Unknown strategy "Tasting": "Cupping night"If the strategy is not in the plan, the link leads nowhere and the tactic is not backed.Go to Campaigns, B5',
        'Missing from the plan',
        'Some checks need more than the plan says.',
        'What holds',
      ],
      read: ['Strategies · Pillars, A1:C4 · 3 rows', 'Tactics · Campaigns, A1:I5 · 4 rows'],
      findings: [
        'error: "Cupping night" names the strategy "Tasting", which is not in the plan. Enter the ID or name of one that is, or add it. Go to Campaigns, B5',
        'warning: "Cupping night" has no segment, and no strategy to take one from. Say who it is for. Go to Campaigns, A5',
      ],
      glance: ['Sure', 'Strategies Pillars!A1:C4', 'Tactics Campaigns!A1:I5'],
    },
    afterYes: null,
  },
  {
    title: 'content calendar by weeks',
    first: {
      says: [
        'No score yet',
        '4 tactics were read, but no strategies.',
        'Add a column Strategy to the tactics, or a table of strategies. Then check again.',
        'Or let Plumbline start the strategies from groups that your tactics have already: open Link up.',
      ],
      read: ['Tactics · Content calendar, A4:E6 · 2 rows', 'Tactics · Content calendar, A9:E11 · 2 rows'],
      findings: [],
      glance: ['Sure', "Tactics 'Content calendar'!A4:E6", "Tactics 'Content calendar'!A9:E11"],
    },
    afterYes: null,
  },
  {
    title: 'action plan in 5W2H',
    first: {
      says: [
        'No score yet',
        '3 tactics were read, but no strategies.',
        'Add a column Strategy to the tactics, or a table of strategies. Then check again.',
        'If another column already names them, choose Strategy for it in Setup.',
        'Or let Plumbline start the strategies from groups that your tactics have already: open Link up.',
      ],
      read: ['Tactics · 5W2H, A1:G4 · 3 rows'],
      findings: [],
      glance: ['Sure', "Tactics '5W2H'!A1:G4"],
    },
    afterYes: null,
  },
  {
    title: 'media plan by month with money in the cells',
    first: {
      says: [
        'No score yet',
        '3 tactics and 2 goals were read, but no strategies.',
        'Add a column Strategy to the tactics, or a table of strategies. Then check again.',
        'If another column already names them, choose Strategy for it in Setup.',
        'Or let Plumbline start the strategies from groups that your tactics have already: open Link up.',
      ],
      read: ['Tactics · Media plan, A2:J6 · 3 rows', 'Goals · Media plan, A2:J6 · 2 rows'],
      findings: [],
      glance: ['Sure', "Tactics and Goals 'Media plan'!A2:J6"],
    },
    afterYes: null,
  },
  {
    title: 'KPI tracker and a task list',
    first: {
      says: [
        'No score yet',
        '2 goals were read, but no strategies and no tactics.',
        'Is Tasks!A1:E4 a list of tactics?',
        'Looks like tactics: "Task" names the tactic of each row; its title points to tactics; "Responsible" and "Deadline" are columns of tactics. Not sure, because other lists, such as those of a project or an office, have the same columns.',
        'Otherwise, add what is missing',
        'Add the strategies and the tactics that support them, as tables or as columns of one table. Then check again.',
      ],
      read: ['Goals · KPIs, A1:F3 · 2 rows'],
      findings: [],
      glance: ['Sure', 'Goals KPIs!A1:F3', 'Not sure', 'Tactics Tasks!A1:E4'],
    },
    afterYes: {
      says: [
        'No score yet',
        '3 tactics and 2 goals were read, but no strategies.',
        'Add a column Strategy to the tactics, or a table of strategies. Then check again.',
        'If another column already names them, choose Strategy for it in Setup.',
        'Or let Plumbline start the strategies from groups that your tactics have already: open Link up.',
      ],
      read: ['Goals · KPIs, A1:F3 · 2 rows', 'Tactics · Tasks, A1:E4 · 3 rows'],
      findings: [],
      glance: ['Sure', 'Goals KPIs!A1:F3', 'As you said', 'Tactics Tasks!A1:E4'],
    },
  },
  {
    title: 'German plan with sections and a price list',
    first: {
      says: [
        'No score yet',
        '4 tactics and 2 products were read, but no strategies.',
        'Do the section rows "Stammkunden halten" and "Neue Kunden gewinnen" in Maßnahmenplan!A2:G8 name the strategies of the tactics below them?',
        'Then each tactic is backed by the strategy that it stands under.',
        'Otherwise, add what is missing',
        'Add a column Strategy to the tactics, or a table of strategies. Then check again.',
        'Or let Plumbline start the strategies from groups that your tactics have already: open Link up.',
      ],
      read: ['Tactics · Maßnahmenplan, A2:G8 · 4 rows', 'Products · Preisliste, A1:C3 · 2 rows'],
      findings: [],
      glance: ['Sure', 'Tactics Maßnahmenplan!A2:G8', 'Products Preisliste!A1:C3'],
    },
    afterYes: {
      says: [
        'Alignment score: 94.0 of 100',
        'Well aligned. Nearly all planned work is backed. What is left is detail.',
        'How many strategies have tactics',
        'Missing from the plan',
        'No tactic says who it is for. Add or fill the column Segment in the tactics, or in the strategies. Go to Maßnahmenplan',
        'What holds',
      ],
      read: [
        'Tactics · Maßnahmenplan, A2:G8 · 4 rows',
        'Strategies · Maßnahmenplan, A2:G8 · 2 rows',
        'Products · Preisliste, A1:C3 · 2 rows',
      ],
      findings: [],
      glance: ['Sure', 'Tactics and Strategies Maßnahmenplan!A2:G8', 'Products Preisliste!A1:C3'],
    },
  },
  {
    title: 'goals, strategies and tactics on three sheets with keys and free headings',
    first: {
      says: [
        'Alignment score: 0.0 of 100',
        'Poorly aligned. Most of the plan is not backed yet. Start with what costs most.',
        'A question about your tables could change this score.',
        'How many strategies serve a goal and have tactics',
        'Missing from the plan',
        'Is "Why we do it" the strategy behind each tactic? 3 of 3 values are IDs of strategies. If so, name the column Strategy. Go to Activities, C1',
        'warning: No live tactic is for the segment "Grandparents", which a strategy names. Plan one, or enter the segment at the tactic that is for it.A segment that was chosen and then forgotten gets no message, no offer and no call. Its part of the target has to come from somewhere else, and nobody planned from where.Whole plan',
        'warning: No live tactic is for the segment "Young families", which a strategy names. Plan one, or enter the segment at the tactic that is for it.A segment that was chosen and then forgotten gets no message, no offer and no call. Its part of the target has to come from somewhere else, and nobody planned from where.Whole plan',
        'piece of advice: 1 cell of the column Target holds a number stored as text. It was read as a number, but Excel leaves it out of sums. Convert it to a number (Data, Text to Columns, Finish).Excel leaves text out of sums and sorts it separately, so its totals would differ from this check.Go to Goals, D3',
        'What holds',
      ],
      read: [
        'Goals · Goals, A1:E3 · 2 rows',
        'Strategies · Strategies, A1:F3 · 2 rows',
        'Tactics · Activities, A1:H4 · 3 rows',
      ],
      findings: [
        'piece of advice: 1 cell of the column Target holds a number stored as text. It was read as a number, but Excel leaves it out of sums. Convert it to a number (Data, Text to Columns, Finish). Go to Goals, D3',
      ],
      glance: ['Sure', 'Goals Goals!A1:E3', 'Strategies Strategies!A1:F3', 'Tactics Activities!A1:H4'],
    },
    afterYes: {
      says: [
        'Alignment score: 100 of 100',
        'Well aligned. Nearly all planned work is backed. What is left is detail.',
        '100 points since the last check',
        'How many strategies serve a goal and have tactics',
        'piece of advice: 1 cell of the column Target holds a number stored as text. It was read as a number, but Excel leaves it out of sums. Convert it to a number (Data, Text to Columns, Finish).Excel leaves text out of sums and sorts it separately, so its totals would differ from this check.Go to Goals, D3',
        'Missing from the plan',
        'Some checks need more than the plan says.',
        'What holds',
      ],
      read: [
        'Goals · Goals, A1:E3 · 2 rows',
        'Strategies · Strategies, A1:F3 · 2 rows',
        'Tactics · Activities, A1:H4 · 3 rows',
      ],
      findings: [
        'piece of advice: 1 cell of the column Target holds a number stored as text. It was read as a number, but Excel leaves it out of sums. Convert it to a number (Data, Text to Columns, Finish). Go to Goals, D3',
      ],
      glance: ['Sure', 'Goals Goals!A1:E3', 'Strategies Strategies!A1:F3', 'Tactics Activities!A1:H4'],
    },
  },
  {
    title: 'launch roadmap by milestones, with a log of results beside it',
    first: {
      says: [
        'No score yet',
        '3 tactics were read, but no strategies.',
        'Add a column Strategy to the tactics, or a table of strategies. Then check again.',
        'If another column already names them, choose Strategy for it in Setup.',
        'Or let Plumbline start the strategies from groups that your tactics have already: open Link up.',
        'Other tables',
        'If one of these is part of your plan, say what it is.',
        "'Ad results'!A1:E7",
        'Headings: "Date", "Campaign", "Impressions", "Clicks" and "Spend"',
      ],
      read: ['Tactics · Launch, A1:E4 · 3 rows'],
      findings: [],
      glance: ['Sure', 'Tactics Launch!A1:E4', 'Left alone', '1 table'],
    },
    afterYes: null,
  },
];
