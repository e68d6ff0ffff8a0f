/** What people would write in fields, where the worked example has nothing, by role and property name. */
const examples: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  goals: { period: 'H1 2027' },
  strategies: { period: 'Q3 2027' },
  tactics: { period: 'Mar–May 2027' },
  history: { period: 'Mar 2026', product: 'Tarn Day Bag', units: 180, price: 890, revenue: 160_200 },
  components: {
    component: 'SWOT',
    plan: 'marketing',
    content: 'Strengths and risks of the launch',
    status: 'done',
  },
};

/** IDs as people number the rows of a sheet. */
const ids: Readonly<Record<string, string>> = {
  goals: 'G1; G2',
  strategies: 'S1; S2',
  tactics: 'T1; T2',
  products: 'P1; P2',
};

/** What the template says to people. */
export const template = {
  workbook: {
    title: 'Plan workbook',
    subject: 'Goals, strategies and tactics for Plumbline to check',
  },
  /** Excel keeps the name History for itself. */
  sheets: {
    guide: 'Guide',
    goals: 'Goals',
    strategies: 'Strategies',
    tactics: 'Tactics',
    products: 'Products',
    segments: 'Segments',
    history: 'Sales history',
    components: 'Components',
    score: 'Score',
  },
  /** In the first cell of a sheet that is being inserted; the code tells one attempt from another. */
  unfinished: (code: string): string =>
    `Plumbline did not finish this sheet. Delete it and insert the template again. (${code})`,
  /* Not the bare name of a role: with a sentence below it that would be a heading and its only row. */
  titles: {
    goals: 'Goals of the plan',
    strategies: 'Strategies of the plan',
    tactics: 'Tactics of the plan',
    products: 'Products of the plan',
    segments: 'Segments of the plan',
    history: 'Sales history of the products',
    components: 'Components of the plan',
  },
  explanations: {
    goals: 'What the plan is to reach, by when, and who is responsible.',
    strategies: 'What to sell, to whom, at which price and margin. Each strategy serves a goal.',
    tactics:
      'What is done to sell, by whom, when, at what cost and for how many units. Each tactic is backed by a strategy.',
    products: 'What one unit earns, and what all units together must cover.',
    segments: 'Who the plan is for, and what they are looking for.',
    history: 'What was sold in each period: forecasts are made from it.',
    components: 'The parts of your marketing plan and your sales plan, such as SWOT or territories.',
  },
  /** Number formats in Excel's English; `digits` is that of the amount. */
  formats: {
    date: 'd mmm yyyy',
    money: (sign: string, digits: string): string => `"${sign}${/\p{L}$/u.test(sign) ? ' ' : ''}"${digits}`,
  },
  ids,
  notes: {
    required: 'Needed.',
    unit: (unit: string): string => `Unit: ${unit}.`,
    share: (unit: string): string => `A percentage ${unit}.`,
    example: (example: string): string => `Example: ${example}`,
  },
  examples,
  guide: {
    explanation: 'Each sheet holds one table. Type into its rows; the table grows when you type below it.',
    first: 'Your first check in three minutes',
    steps: {
      goals: 'Write one goal: an ID such as G1, what you want to reach, and when it is due.',
      strategies:
        'Write a strategy for it: an ID such as S1, what to sell to whom, and under Goal the ID of the goal.',
      tactics:
        'Write the tactics that carry it out. Under Strategy goes the ID of the strategy; add owner, KPI, dates and budget.',
      check:
        'Open Plumbline on the Home tab and choose Check plan. It marks the rows that are not backed, says why, and how to fix them.',
    },
    checkLabel: 'Check plan',
    sheets: 'What goes where',
    scoreExplanation:
      'The alignment score, its parts, the coverage of each strategy and the volume that each product requires.',
    tips: 'Good to know',
    tipLines: [
      'The note on each heading says what belongs in its column.',
      'Lists offer the usual words, and the IDs and names of the other sheets. Synonyms and several IDs in one cell are understood too.',
      'Leave empty what you do not need. Plumbline says once what the plan does not contain, instead of blaming every row.',
      'You can rename, move and delete sheets and columns. Plumbline recognises them by their headings and contents.',
    ],
  },
  score: {
    explanation:
      'Calculated by the Plumbline add-in from the sheets of this workbook. A dash stands where there is nothing to calculate yet, or no add-in.',
    profile: 'Profile',
    profileHint: 'core checks links, coverage and care; full adds funding and feasibility.',
    score: 'Alignment score',
    /** In the place of a result that cannot be worked out. */
    none: '–',
    breakdown: { title: 'What the score is made of', headings: ['Part', 'Weight', 'Earned', 'Lost'] },
    coverage: { title: 'Coverage of the strategies', headings: ['Strategy', 'Tactics', 'Budget', 'Share'] },
    volumes: {
      title: 'Required volume of the products',
      headings: ['Product', 'Unit margin', 'Required volume'],
    },
  },
};
